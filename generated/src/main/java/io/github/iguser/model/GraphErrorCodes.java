// Generated from spec/common/error-codes.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCodes;
import java.util.function.Supplier;

/** The documented error codes of the API, with the meaning of each and whether a retry makes sense. */
public final class GraphErrorCodes {
    /** The error codes by code, subcode and message. */
    public static final ErrorCodes TABLE = ErrorCodes.lazily(new Table());

    private GraphErrorCodes() {}

    /** It is no lambda, which would take longer to load. */
    private static final class Table implements Supplier<ErrorCodes> {
        @Override
        public ErrorCodes get() {
            return ErrorCodes.builder()
                    .add(ErrorCodes.entry(-2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                                    "The media could not be downloaded in time, or it has expired.")
                            .advice("Create a new container; the media must be reachable quickly from the public internet."))
                    .add(ErrorCodes.entry(-2, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                                    "The download of the media by Instagram timed out.")
                            .subcode(2207003)
                            .advice("Try again; the media must be reachable quickly from the public internet."))
                    .add(ErrorCodes.entry(-2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                                    "The uploaded media or its container has expired.")
                            .subcode(2207020)
                            .advice("Create a new container."))
                    .add(ErrorCodes.entry(-2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                                    "The audio could not be added to the video.")
                            .to(99999)
                            .subcode(2207082)
                            .advice("A video without a sound track takes attached audio only with video_volume 0; create "
                            + "a new container."))
                    .add(ErrorCodes.entry(-2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                                    "The video could not be processed.")
                            .to(99999)
                            .subcode(2207085)
                            .advice("Check format, length and resolution of the video, then create a new container."))
                    .add(ErrorCodes.entry(-2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The API failed without giving a reason, as it does for operations that the object "
                            + "does not support.")
                            .to(99999)
                            .subcode(2207085)
                            .advice("Check that the object supports the operation and its parameters.")
                            .messages("Fatal"))
                    .add(ErrorCodes.entry(-1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                                    "Instagram failed on the request.")
                            .advice("Try again once."))
                    .add(ErrorCodes.entry(-1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The API failed without giving a reason, as it does for operations that the object "
                            + "does not support.")
                            .advice("Check that the object supports the operation and its parameters.")
                            .messages("Fatal"))
                    .add(ErrorCodes.entry(-1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                                    "Instagram itself failed.")
                            .subcode(2207001)
                            .advice("Try again."))
                    .add(ErrorCodes.entry(-1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                                    "The container could not be created.")
                            .subcode(2207032)
                            .advice("Create the container again."))
                    .add(ErrorCodes.entry(-1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.NEW_CONTAINER,
                                    "The upload of the video failed for an unknown reason.")
                            .subcode(2207053)
                            .advice("Create a new container."))
                    .add(ErrorCodes.entry(-1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "This type of media is not supported by the operation.")
                            .subcode(2207073)
                            .advice("Check the type of the media first."))
                    .add(ErrorCodes.entry(-1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The metric is not available for this media.")
                            .subcode(2207086)
                            .advice("Leave the metric out; facebook_views is refused for media that is not shared to "
                            + "Facebook."))
                    .add(ErrorCodes.entry(1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                                    "Unknown error of the API; also returned when more data is requested than fits into "
                            + "one call.")
                            .advice("Try again once; if it persists, request less: a smaller limit or fewer fields."))
                    .add(ErrorCodes.entry(1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The offset of the thumbnail lies outside the video.")
                            .subcode(2207057)
                            .advice("Give an offset in milliseconds that is less than the length of the video."))
                    .add(ErrorCodes.entry(2, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                                    "The service is unavailable for the moment.")
                            .advice("Try again."))
                    .add(ErrorCodes.entry(3, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "The app lacks the capability or permission for this method.")
                            .advice("Ask for the permission in the App Dashboard."))
                    .add(ErrorCodes.entry(4, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The app has reached its call limit.")
                            .advice("Wait, and watch the usage headers; further calls lengthen the block."))
                    .add(ErrorCodes.entry(4, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "Instagram judged the action to be spam and blocked it.")
                            .advice("Do not repeat it; the media may have been published all the same.")
                            .messages("action is blocked"))
                    .add(ErrorCodes.entry(4, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "Instagram judged the action to be spam and blocked it.")
                            .subcode(2207051)
                            .advice("Do not repeat it; the media may have been published all the same."))
                    .add(ErrorCodes.entry(9, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The account has reached a limit.")
                            .advice("Wait; for publishing, content_publishing_limit says how much of the quota is left."))
                    .add(ErrorCodes.entry(9, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The account has published as many posts as it may in 24 hours.")
                            .subcode(2207042)
                            .advice("Read content_publishing_limit, and publish when the quota allows."))
                    .add(ErrorCodes.entry(10, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "The app or the user lacks permission for this.")
                            .advice("Check the permissions of the token, the access level of the app, and the account."))
                    .add(ErrorCodes.entry(10, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "Too few people have seen the story for this metric.")
                            .advice("Leave the metric or the story out; a value below 5 is not shown.")
                            .messages("Not enough viewers for the media to show insights*"))
                    .add(ErrorCodes.entry(10, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "The account is not a professional account.")
                            .advice("The account holder has to switch it to a professional account in the Instagram app.")
                            .messages("The user is not an Instagram Business*"))
                    .add(ErrorCodes.entry(17, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The user has reached the call limit.")
                            .advice("Wait, and call less often for this user."))
                    .add(ErrorCodes.entry(17, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The ad account has reached its call limit.")
                            .subcode(2446079)
                            .advice("Wait, and call less often for this account."))
                    .add(ErrorCodes.entry(24, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The object that the request names cannot be found.")
                            .advice("Check the id or name, the token and its permissions; replace a container that is "
                            + "older than 24 hours."))
                    .add(ErrorCodes.entry(24, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                                    "The media cannot be found: a permission is missing or the token has expired.")
                            .subcode(2207006)
                            .advice("Check the token, then create a new container."))
                    .add(ErrorCodes.entry(24, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                                    "The container is unknown or has expired; often this passes.")
                            .subcode(2207008)
                            .advice("Try once or twice within two minutes, then create a new container."))
                    .add(ErrorCodes.entry(24, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The hashtag cannot be shown: it does not exist, or it may not be seen.")
                            .subcode(2207024)
                            .advice("Search for another hashtag."))
                    .add(ErrorCodes.entry(25, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "The Instagram account cannot be used as it is.")
                            .advice("The account holder has to look into it in the Instagram app."))
                    .add(ErrorCodes.entry(25, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "The Instagram account is inactive, checkpointed or restricted.")
                            .subcode(2207050)
                            .advice("The account holder has to settle it in the Instagram app."))
                    .add(ErrorCodes.entry(32, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The Page has reached its call limit.")
                            .advice("Wait, and call less often for this Page."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "A parameter or field is wrong or unknown.")
                            .advice("Correct the request."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "A parameter is missing, or its value is not allowed.")
                            .advice("Correct the parameter that the message names.")
                            .messages(
                                    "The parameter * is required", "Param * must be *",
                                    "* must be one of the following values*", "since param is not valid*"))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The node has no such field on this host, or not in this place.")
                            .advice("Leave out the field that the message names; the hosts serve different fields.")
                            .messages("Tried accessing nonexisting field *", "Unknown fields*"))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The parameters of the insights are not valid together.")
                            .advice("Change what the message names, or leave it out.")
                            .messages(
                                    "The following metric* should be specified with parameter *",
                                    "The following metric* incompatible with *",
                                    "The following period* incompatible with *", "Incompatible breakdowns *",
                                    "The Media Insights API does not support the * metric *",
                                    "* metric is no longer supported *", "* metric only supports querying data for *",
                                    "There cannot be more than * between since and until"))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The token gives no access to the object, or the API does not know the path.")
                            .advice("Check the token, the role of the account in the app, and the path; the HTTP method "
                            + "is not the cause.")
                            .messages("Unsupported request - method type*"))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The proof of the app secret is missing or wrong.")
                            .advice("Give the client the secret of the app that the token belongs to.")
                            .messages(
                                    "Invalid appsecret_proof*", "API calls from the server require an appsecret_proof*"))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The list does not continue from this cursor.")
                            .advice("Stop here, or start again from the first page.")
                            .messages("The After Cursor specified exceeds the max limit*"))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The object does not exist, or the token may not see it, or it does not support the "
                            + "operation.")
                            .subcode(33)
                            .advice("Check the id, the host and the permissions."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The media was posted before the account became a professional account.")
                            .subcode(2108006)
                            .advice("Leave out media older than the switch."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The type of media is unknown.")
                            .subcode(2207023)
                            .advice("Use a documented media type."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "A carousel needs between two and ten items.")
                            .subcode(2207028)
                            .advice("Give two to ten containers."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "A product tag on a video has coordinates.")
                            .subcode(2207035)
                            .advice("Leave out x and y."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "A product tag on a photo has no coordinates.")
                            .subcode(2207036)
                            .advice("Give x and y."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The product is wrong, deleted or may not be tagged.")
                            .subcode(2207037)
                            .advice("Tag a product of the approved catalogue."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The caption names more than 20 accounts.")
                            .subcode(2207040)
                            .advice("Name at most 20 accounts."))
                    .add(ErrorCodes.entry(100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "A container made with media_type=VIDEO is an item of a carousel and cannot be "
                            + "published alone.")
                            .subcode(2207089)
                            .advice("Create the container of a single video with media_type=REELS."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The session or token is not valid.")
                            .advice("Get a new token."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The app is no longer installed by the user.")
                            .subcode(458)
                            .advice("Let the user log in again."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The user has to pass a checkpoint first.")
                            .subcode(459)
                            .advice("The user has to log in on the website, then to the app again."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The user changed the password.")
                            .subcode(460)
                            .advice("Let the user log in again."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The token has expired.")
                            .subcode(463)
                            .advice("Get a new token."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The user is not confirmed.")
                            .subcode(464)
                            .advice("The user has to log in on the website, then to the app again."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The token is not valid.")
                            .subcode(467)
                            .advice("Get a new token."))
                    .add(ErrorCodes.entry(102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The session is not valid: the user has no role on the Page any more.")
                            .subcode(492)
                            .advice("Give the user a role on the Page, then get a new token."))
                    .add(ErrorCodes.entry(104, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The signature of the request is wrong.")
                            .advice("Check the app secret."))
                    .add(ErrorCodes.entry(110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The user id is not valid.")
                            .advice("Check the id or user name."))
                    .add(ErrorCodes.entry(110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "There is no professional account of this user name.")
                            .advice("Check the name; an unknown and a personal account get the same error.")
                            .messages("Finner ikke brukeren*", "找不到用户*"))
                    .add(ErrorCodes.entry(110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "There is no professional account of this user name.")
                            .subcode(2207013)
                            .advice("Check the name; an unknown and a personal account get the same error."))
                    .add(ErrorCodes.entry(110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "Some of the named users cannot be reached.")
                            .subcode(2207018)
                            .advice("Check the names; a private account, or one that has switched off invitations, has to "
                            + "be left out."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The access token is wrong, expired or of the other host.")
                            .advice("Get a new token of the host."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The user changed the password.")
                            .advice("Let the user log in again.")
                            .messages("*The session has been invalidated because the user changed *"))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The app is no longer installed by the user.")
                            .subcode(458)
                            .advice("Let the user log in again."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The user has to pass a checkpoint first.")
                            .subcode(459)
                            .advice("The user has to log in on the website, then to the app again."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The user changed the password.")
                            .subcode(460)
                            .advice("Let the user log in again."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The token has expired.")
                            .subcode(463)
                            .advice("Get a new token."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The user is not confirmed.")
                            .subcode(464)
                            .advice("The user has to log in on the website, then to the app again."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The token is not valid.")
                            .subcode(467)
                            .advice("Get a new token."))
                    .add(ErrorCodes.entry(190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The session is not valid: the user has no role on the Page any more.")
                            .subcode(492)
                            .advice("Give the user a role on the Page, then get a new token."))
                    .add(ErrorCodes.entry(200, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "A permission is missing or was withdrawn.")
                            .to(299)
                            .advice("Compare the permissions of the token with those that the operation needs, and "
                            + "request the missing ones."))
                    .add(ErrorCodes.entry(200, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                                    "Meta has deactivated or blocked the access of the app to the API.")
                            .to(299)
                            .advice("The owner of the app has to act in the App Dashboard; neither a new token nor "
                            + "another permission helps.")
                            .messages("API access deactivated*", "API access blocked*"))
                    .add(ErrorCodes.entry(341, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The app has reached a limit.")
                            .advice("Wait, and call less often."))
                    .add(ErrorCodes.entry(352, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The video cannot be used.")
                            .advice("Check the video against the documented limits."))
                    .add(ErrorCodes.entry(352, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The format of the video is not supported.")
                            .subcode(2207026)
                            .advice("Upload MOV or MP4."))
                    .add(ErrorCodes.entry(368, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.WAIT,
                                    "The action is blocked because it broke a policy.")
                            .advice("Wait; if the error repeats, check the policies of the platform."))
                    .add(ErrorCodes.entry(452, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEVER,
                                    "The session key is not valid.")
                            .advice("A token that is long-lived already cannot be exchanged again."))
                    .add(ErrorCodes.entry(506, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The same post was made before.")
                            .advice("Change the post."))
                    .add(ErrorCodes.entry(613, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "A limit that applies to this call only is reached.")
                            .advice("Wait, and call less often."))
                    .add(ErrorCodes.entry(613, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The volume of calls is irregular.")
                            .subcode(1996)
                            .advice("Spread the calls evenly."))
                    .add(ErrorCodes.entry(1000, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "There are too few people for a demographic metric.")
                            .to(9999)
                            .subcode(2874010)
                            .advice("Ask again when more than 100 people are in each part of the breakdown."))
                    .add(ErrorCodes.entry(2500, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The path or the field expression cannot be read.")
                            .advice("Check the path and the fields parameter."))
                    .add(ErrorCodes.entry(2500, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                                    "The request has no access token.")
                            .advice("Send an access token.")
                            .messages("An active access token must be used*"))
                    .add(ErrorCodes.entry(2635, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The version of the Marketing API is not served any more.")
                            .advice("Call a current version."))
                    .add(ErrorCodes.entry(9004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The media at the URL cannot be used.")
                            .advice("Check that the URL points to a photo or video on a public server."))
                    .add(ErrorCodes.entry(9004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.BACKOFF,
                                    "The media could not be fetched from its URL.")
                            .advice("Nothing is published yet, so create the container again, as the fault often passes; "
                            + "if it persists, put the media on a public server.")
                            .messages(
                                    "Only photo or video can be accepted as media type*",
                                    "The media could not be fetched from this URI*"))
                    .add(ErrorCodes.entry(9004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.BACKOFF,
                                    "The media could not be fetched from its URL.")
                            .subcode(2207052)
                            .advice("Nothing is published yet, so create the container again, as the fault often passes; "
                            + "if it persists, put the media on a public server."))
                    .add(ErrorCodes.entry(9005, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The content of the video was not found.")
                            .advice("Check the upload."))
                    .add(ErrorCodes.entry(9007, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.WAIT,
                                    "The media is not available for publishing.")
                            .advice("Read the status of the container, and publish only once it is FINISHED."))
                    .add(ErrorCodes.entry(9007, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.WAIT,
                                    "The media is not ready to be published.")
                            .subcode(2207027)
                            .advice("Poll the status of the container until it is FINISHED."))
                    .add(ErrorCodes.entry(9009, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The Instagram user is not available.")
                            .advice("Check the account."))
                    .add(ErrorCodes.entry(36000, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The image cannot be used because of its size.")
                            .advice("Use an image of at most 8 MiB."))
                    .add(ErrorCodes.entry(36000, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The image takes more than 8 MiB.")
                            .subcode(2207004)
                            .advice("Make it smaller."))
                    .add(ErrorCodes.entry(36001, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The image cannot be used because of its format.")
                            .advice("Upload JPEG."))
                    .add(ErrorCodes.entry(36001, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The format of the image is not supported.")
                            .subcode(2207005)
                            .advice("Upload JPEG."))
                    .add(ErrorCodes.entry(36001, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The format of the image is not supported.")
                            .subcode(2207083)
                            .advice("Upload JPEG."))
                    .add(ErrorCodes.entry(36003, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The image cannot be used because of its shape.")
                            .advice("Use a ratio between 4:5 and 1.91:1."))
                    .add(ErrorCodes.entry(36003, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The aspect ratio of the image is out of range.")
                            .subcode(2207009)
                            .advice("Use a ratio between 4:5 and 1.91:1."))
                    .add(ErrorCodes.entry(36004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The caption cannot be used.")
                            .advice("Use at most 2200 characters, 30 hashtags and 20 names."))
                    .add(ErrorCodes.entry(36004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The caption is too long.")
                            .subcode(2207010)
                            .advice("Use at most 2200 characters, 30 hashtags and 20 names."))
                    .add(ErrorCodes.entry(36104, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The field cannot be read in this place, such as live media of another account or "
                            + "view_count outside business_discovery.")
                            .advice("Leave the field out."))
                    .add(ErrorCodes.entry(80000, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Ads Insights is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80000, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Ads Insights is reached.")
                            .subcode(2446079)
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80001, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Pages is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80002, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Instagram is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80003, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Custom Audience is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80003, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Custom Audience is reached.")
                            .subcode(2446079)
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80004, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Ads Management is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80004, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Ads Management is reached.")
                            .subcode(2446079)
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80005, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Lead Gen is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80006, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Messenger is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80008, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of WhatsApp is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80009, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Catalog Management is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(80014, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                                    "The business use case limit of Catalog Batch is reached.")
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
                    .add(ErrorCodes.entry(1609005, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                                    "The link could not be fetched.")
                            .advice("Check the URL."))
                    .build();
        }
    }
}

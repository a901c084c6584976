// Generated from spec/common/error-codes.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCodes;

/** The documented error codes of the API, with the meaning of each and whether a retry makes sense. */
public final class GraphErrorCodes {
    /** The error codes by code, subcode and message. */
    public static final ErrorCodes TABLE = ErrorCodes.builder()
            .add(
                    -2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The media could not be downloaded in time, or it has expired.",
                    entry -> entry.advice("Create a new container; the media must be reachable quickly from the public internet."))
            .add(
                    -2, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The download of the media by Instagram timed out.",
                    entry -> entry.subcode(2207003)
                            .advice("Try again; the media must be reachable quickly from the public internet."))
            .add(
                    -2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The uploaded media or its container has expired.",
                    entry -> entry.subcode(2207020)
                            .advice("Create a new container."))
            .add(
                    -2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The audio could not be added to the video.",
                    entry -> entry.to(99999)
                            .subcode(2207082)
                            .advice("A video without a sound track takes attached audio only with video_volume 0; create "
                            + "a new container."))
            .add(
                    -2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The video could not be processed.",
                    entry -> entry.to(99999)
                            .subcode(2207085)
                            .advice("Check format, length and resolution of the video, then create a new container."))
            .add(
                    -2, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The API failed without giving a reason, as it does for operations that the object "
                            + "does not support.",
                    entry -> entry.to(99999)
                            .subcode(2207085)
                            .advice("Check that the object supports the operation and its parameters.")
                            .messages("Fatal"))
            .add(
                    -1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "Instagram failed on the request.",
                    entry -> entry.advice("Try again once; before publishing again, read the status of the container, as the "
                            + "first call may have worked."))
            .add(
                    -1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The API failed without giving a reason, as it does for operations that the object "
                            + "does not support.",
                    entry -> entry.advice("Check that the object supports the operation and its parameters.")
                            .messages("Fatal"))
            .add(
                    -1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "Instagram itself failed.",
                    entry -> entry.subcode(2207001)
                            .advice("Try again."))
            .add(
                    -1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The container could not be created.",
                    entry -> entry.subcode(2207032)
                            .advice("Create the container again."))
            .add(
                    -1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.NEW_CONTAINER,
                    "The upload of the video failed for an unknown reason.",
                    entry -> entry.subcode(2207053)
                            .advice("Create a new container."))
            .add(
                    -1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "This type of media is not supported by the operation.",
                    entry -> entry.subcode(2207073)
                            .advice("Check the type of the media first."))
            .add(
                    -1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The metric is not available for this media.",
                    entry -> entry.subcode(2207086)
                            .advice("Leave the metric out; facebook_views is refused for media that is not shared to "
                            + "Facebook."))
            .add(
                    1, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "Unknown error of the API; also returned when more data is requested than fits into "
                            + "one call.",
                    entry -> entry.advice("Try again once; if it persists, request less: a smaller limit or fewer fields."))
            .add(
                    1, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The offset of the thumbnail lies outside the video.",
                    entry -> entry.subcode(2207057)
                            .advice("Give an offset in milliseconds that is less than the length of the video."))
            .add(
                    2, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The service is unavailable for the moment.",
                    entry -> entry.advice("Try again; before publishing again, read the status of the container, as the first "
                            + "call may have worked."))
            .add(
                    3, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The app lacks the capability or permission for this method.",
                    entry -> entry.advice("Ask for the permission in the App Dashboard."))
            .add(
                    4, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The app has reached its call limit.",
                    entry -> entry.advice("Wait, and watch the usage headers; further calls lengthen the block."))
            .add(
                    4, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "Instagram judged the action to be spam and blocked it.",
                    entry -> entry.advice("Do not repeat it; the media may have been published all the same.")
                            .messages("action is blocked"))
            .add(
                    4, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "Instagram judged the action to be spam and blocked it.",
                    entry -> entry.subcode(2207051)
                            .advice("Do not repeat it; the media may have been published all the same."))
            .add(
                    9, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The account has reached a limit.",
                    entry -> entry.advice("Wait; for publishing, content_publishing_limit says how much of the quota is left."))
            .add(
                    9, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The account has published as many posts as it may in 24 hours.",
                    entry -> entry.subcode(2207042)
                            .advice("Read content_publishing_limit, and publish when the quota allows."))
            .add(
                    10, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The app or the user lacks permission for this.",
                    entry -> entry.advice("Check the permissions of the token, the access level of the app, and the account."))
            .add(
                    10, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "Too few people have seen the story for this metric.",
                    entry -> entry.advice("Leave the metric or the story out; a value below 5 is not shown.")
                            .messages("Not enough viewers for the media to show insights*"))
            .add(
                    10, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The account is not a professional account.",
                    entry -> entry.advice("The account holder has to switch it to a professional account in the Instagram app.")
                            .messages("The user is not an Instagram Business*"))
            .add(
                    17, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The user has reached the call limit.",
                    entry -> entry.advice("Wait, and call less often for this user."))
            .add(
                    17, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The ad account has reached its call limit.",
                    entry -> entry.subcode(2446079)
                            .advice("Wait, and call less often for this account."))
            .add(
                    24, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The object that the request names cannot be found.",
                    entry -> entry.advice("Check the id or name, the token and its permissions; replace a container that is "
                            + "older than 24 hours."))
            .add(
                    24, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The media cannot be found: a permission is missing or the token has expired.",
                    entry -> entry.subcode(2207006)
                            .advice("Check the token, then create a new container."))
            .add(
                    24, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The container is unknown or has expired; often this passes.",
                    entry -> entry.subcode(2207008)
                            .advice("Try once or twice within two minutes, then create a new container."))
            .add(
                    24, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The hashtag cannot be shown: it does not exist, or it may not be seen.",
                    entry -> entry.subcode(2207024)
                            .advice("Search for another hashtag."))
            .add(
                    25, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The Instagram account cannot be used as it is.",
                    entry -> entry.advice("The account holder has to look into it in the Instagram app."))
            .add(
                    25, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The Instagram account is inactive, checkpointed or restricted.",
                    entry -> entry.subcode(2207050)
                            .advice("The account holder has to settle it in the Instagram app."))
            .add(
                    32, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The Page has reached its call limit.",
                    entry -> entry.advice("Wait, and call less often for this Page."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A parameter or field is wrong or unknown.",
                    entry -> entry.advice("Correct the request."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A parameter is missing, or its value is not allowed.",
                    entry -> entry.advice("Correct the parameter that the message names.")
                            .messages(
                                    "The parameter * is required", "Param * must be *",
                                    "* must be one of the following values*", "since param is not valid*"))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The node has no such field on this host, or not in this place.",
                    entry -> entry.advice("Leave out the field that the message names; the hosts serve different fields.")
                            .messages("Tried accessing nonexisting field *", "Unknown fields*"))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The parameters of the insights are not valid together.",
                    entry -> entry.advice("Change what the message names, or leave it out.")
                            .messages(
                                    "The following metric* should be specified with parameter *",
                                    "The following metric* incompatible with *",
                                    "The following period* incompatible with *", "Incompatible breakdowns *",
                                    "The Media Insights API does not support the * metric *",
                                    "* metric is no longer supported *", "* metric only supports querying data for *",
                                    "There cannot be more than * between since and until"))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The token gives no access to the object, or the API does not know the path.",
                    entry -> entry.advice("Check the token, the role of the account in the app, and the path; the HTTP method "
                            + "is not the cause.")
                            .messages("Unsupported request - method type*"))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The proof of the app secret is missing or wrong.",
                    entry -> entry.advice("Give the client the secret of the app that the token belongs to.")
                            .messages(
                                    "Invalid appsecret_proof*", "API calls from the server require an appsecret_proof*"))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The list does not continue from this cursor.",
                    entry -> entry.advice("Stop here, or start again from the first page.")
                            .messages("The After Cursor specified exceeds the max limit*"))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The object does not exist, or the token may not see it, or it does not support the "
                            + "operation.",
                    entry -> entry.subcode(33)
                            .advice("Check the id, the host and the permissions."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The media was posted before the account became a professional account.",
                    entry -> entry.subcode(2108006)
                            .advice("Leave out media older than the switch."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The type of media is unknown.",
                    entry -> entry.subcode(2207023)
                            .advice("Use a documented media type."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A carousel needs between two and ten items.",
                    entry -> entry.subcode(2207028)
                            .advice("Give two to ten containers."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A product tag on a video has coordinates.",
                    entry -> entry.subcode(2207035)
                            .advice("Leave out x and y."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A product tag on a photo has no coordinates.",
                    entry -> entry.subcode(2207036)
                            .advice("Give x and y."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The product is wrong, deleted or may not be tagged.",
                    entry -> entry.subcode(2207037)
                            .advice("Tag a product of the approved catalogue."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The caption names more than 20 accounts.",
                    entry -> entry.subcode(2207040)
                            .advice("Name at most 20 accounts."))
            .add(
                    100, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A container made with media_type=VIDEO is an item of a carousel and cannot be "
                            + "published alone.",
                    entry -> entry.subcode(2207089)
                            .advice("Create the container of a single video with media_type=REELS."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The session or token is not valid.",
                    entry -> entry.advice("Get a new token."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The app is no longer installed by the user.",
                    entry -> entry.subcode(458)
                            .advice("Let the user log in again."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user has to pass a checkpoint first.",
                    entry -> entry.subcode(459)
                            .advice("The user has to log in on the website, then to the app again."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user changed the password.",
                    entry -> entry.subcode(460)
                            .advice("Let the user log in again."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token has expired.",
                    entry -> entry.subcode(463)
                            .advice("Get a new token."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user is not confirmed.",
                    entry -> entry.subcode(464)
                            .advice("The user has to log in on the website, then to the app again."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token is not valid.",
                    entry -> entry.subcode(467)
                            .advice("Get a new token."))
            .add(
                    102, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The session is not valid: the user has no role on the Page any more.",
                    entry -> entry.subcode(492)
                            .advice("Give the user a role on the Page, then get a new token."))
            .add(
                    104, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The signature of the request is wrong.",
                    entry -> entry.advice("Check the app secret."))
            .add(
                    110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The user id is not valid.",
                    entry -> entry.advice("Check the id or user name."))
            .add(
                    110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "There is no professional account of this user name.",
                    entry -> entry.advice("Check the name; an unknown and a personal account get the same error.")
                            .messages("Finner ikke brukeren*", "找不到用户*"))
            .add(
                    110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "There is no professional account of this user name.",
                    entry -> entry.subcode(2207013)
                            .advice("Check the name; an unknown and a personal account get the same error."))
            .add(
                    110, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "Some of the named users cannot be reached.",
                    entry -> entry.subcode(2207018)
                            .advice("Check the names; a private account, or one that has switched off invitations, has to "
                            + "be left out."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The access token is wrong, expired or of the other host.",
                    entry -> entry.advice("Get a new token of the host."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user changed the password.",
                    entry -> entry.advice("Let the user log in again.")
                            .messages("*The session has been invalidated because the user changed *"))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The app is no longer installed by the user.",
                    entry -> entry.subcode(458)
                            .advice("Let the user log in again."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user has to pass a checkpoint first.",
                    entry -> entry.subcode(459)
                            .advice("The user has to log in on the website, then to the app again."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user changed the password.",
                    entry -> entry.subcode(460)
                            .advice("Let the user log in again."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token has expired.",
                    entry -> entry.subcode(463)
                            .advice("Get a new token."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user is not confirmed.",
                    entry -> entry.subcode(464)
                            .advice("The user has to log in on the website, then to the app again."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token is not valid.",
                    entry -> entry.subcode(467)
                            .advice("Get a new token."))
            .add(
                    190, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The session is not valid: the user has no role on the Page any more.",
                    entry -> entry.subcode(492)
                            .advice("Give the user a role on the Page, then get a new token."))
            .add(
                    200, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "A permission is missing or was withdrawn.",
                    entry -> entry.to(299)
                            .advice("Compare the permissions of the token with those that the operation needs, and "
                            + "request the missing ones."))
            .add(
                    200, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "Meta has deactivated or blocked the access of the app to the API.",
                    entry -> entry.to(299)
                            .advice("The owner of the app has to act in the App Dashboard; neither a new token nor "
                            + "another permission helps.")
                            .messages("API access deactivated*", "API access blocked*"))
            .add(
                    341, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The app has reached a limit.",
                    entry -> entry.advice("Wait, and call less often."))
            .add(
                    352, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The video cannot be used.",
                    entry -> entry.advice("Check the video against the documented limits."))
            .add(
                    352, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The format of the video is not supported.",
                    entry -> entry.subcode(2207026)
                            .advice("Upload MOV or MP4."))
            .add(
                    368, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.WAIT,
                    "The action is blocked because it broke a policy.",
                    entry -> entry.advice("Wait; if the error repeats, check the policies of the platform."))
            .add(
                    452, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEVER,
                    "The session key is not valid.",
                    entry -> entry.advice("A token that is long-lived already cannot be exchanged again."))
            .add(
                    506, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The same post was made before.",
                    entry -> entry.advice("Change the post."))
            .add(
                    613, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "A limit that applies to this call only is reached.",
                    entry -> entry.advice("Wait, and call less often."))
            .add(
                    613, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The volume of calls is irregular.",
                    entry -> entry.subcode(1996)
                            .advice("Spread the calls evenly."))
            .add(
                    1000, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "There are too few people for a demographic metric.",
                    entry -> entry.to(9999)
                            .subcode(2874010)
                            .advice("Ask again when more than 100 people are in each part of the breakdown."))
            .add(
                    2500, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The path or the field expression cannot be read.",
                    entry -> entry.advice("Check the path and the fields parameter."))
            .add(
                    2500, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The request has no access token.",
                    entry -> entry.advice("Send an access token.")
                            .messages("An active access token must be used*"))
            .add(
                    2635, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The version of the Marketing API is not served any more.",
                    entry -> entry.advice("Call a current version."))
            .add(
                    9004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The media at the URL cannot be used.",
                    entry -> entry.advice("Check that the URL points to a photo or video on a public server."))
            .add(
                    9004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.BACKOFF,
                    "The media could not be fetched from its URL.",
                    entry -> entry.advice("Nothing is published yet, so create the container again, as the fault often passes; "
                            + "if it persists, put the media on a public server.")
                            .messages(
                                    "Only photo or video can be accepted as media type*",
                                    "The media could not be fetched from this URI*"))
            .add(
                    9004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.BACKOFF,
                    "The media could not be fetched from its URL.",
                    entry -> entry.subcode(2207052)
                            .advice("Nothing is published yet, so create the container again, as the fault often passes; "
                            + "if it persists, put the media on a public server."))
            .add(
                    9005, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The content of the video was not found.",
                    entry -> entry.advice("Check the upload."))
            .add(
                    9007, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.WAIT,
                    "The media is not available for publishing.",
                    entry -> entry.advice("Read the status of the container, and publish only once it is FINISHED."))
            .add(
                    9007, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.WAIT,
                    "The media is not ready to be published.",
                    entry -> entry.subcode(2207027)
                            .advice("Poll the status of the container until it is FINISHED."))
            .add(
                    9009, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The Instagram user is not available.",
                    entry -> entry.advice("Check the account."))
            .add(
                    36000, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image cannot be used because of its size.",
                    entry -> entry.advice("Use an image of at most 8 MiB."))
            .add(
                    36000, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image takes more than 8 MiB.",
                    entry -> entry.subcode(2207004)
                            .advice("Make it smaller."))
            .add(
                    36001, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image cannot be used because of its format.",
                    entry -> entry.advice("Upload JPEG."))
            .add(
                    36001, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The format of the image is not supported.",
                    entry -> entry.subcode(2207005)
                            .advice("Upload JPEG."))
            .add(
                    36001, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The format of the image is not supported.",
                    entry -> entry.subcode(2207083)
                            .advice("Upload JPEG."))
            .add(
                    36003, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image cannot be used because of its shape.",
                    entry -> entry.advice("Use a ratio between 4:5 and 1.91:1."))
            .add(
                    36003, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The aspect ratio of the image is out of range.",
                    entry -> entry.subcode(2207009)
                            .advice("Use a ratio between 4:5 and 1.91:1."))
            .add(
                    36004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The caption cannot be used.",
                    entry -> entry.advice("Use at most 2200 characters, 30 hashtags and 20 names."))
            .add(
                    36004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The caption is too long.",
                    entry -> entry.subcode(2207010)
                            .advice("Use at most 2200 characters, 30 hashtags and 20 names."))
            .add(
                    36104, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The field cannot be read in this place, such as live media of another account or "
                            + "view_count outside business_discovery.",
                    entry -> entry.advice("Leave the field out."))
            .add(
                    80000, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Insights is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80000, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Insights is reached.",
                    entry -> entry.subcode(2446079)
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80001, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Pages is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80002, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Instagram is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80003, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Custom Audience is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80003, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Custom Audience is reached.",
                    entry -> entry.subcode(2446079)
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80004, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Management is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80004, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Management is reached.",
                    entry -> entry.subcode(2446079)
                            .advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80005, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Lead Gen is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80006, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Messenger is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80008, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of WhatsApp is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80009, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Catalog Management is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    80014, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Catalog Batch is reached.",
                    entry -> entry.advice("Wait for the minutes that estimated_time_to_regain_access names."))
            .add(
                    1609005, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The link could not be fetched.",
                    entry -> entry.advice("Check the URL."))
            .build();

    private GraphErrorCodes() {}
}

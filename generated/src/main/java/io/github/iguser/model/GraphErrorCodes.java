// Generated from spec/common/error-codes.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCodes;

/** The documented error codes of the API: what each means, and whether a repeat makes sense. */
public final class GraphErrorCodes {
    /** The table. */
    public static final ErrorCodes TABLE = ErrorCodes.builder()
            .add(
                    -2, -2, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The media could not be downloaded in time, or it has expired.",
                    "Create a new container; the media must be reachable quickly from the public internet.")
            .add(
                    -2, -2, 2207003, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The download of the media by Instagram timed out.",
                    "Try again; the media must be reachable quickly from the public internet.")
            .add(
                    -2, -2, 2207020, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The uploaded media or its container has expired.",
                    "Create a new container.")
            .add(
                    -2, 99999, 2207082, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The audio could not be added to the video.",
                    "A video without a sound track takes attached audio only with video_volume 0; create "
                            + "a new container.")
            .add(
                    -2, 99999, 2207085, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The video could not be processed.",
                    "Check format, length and resolution of the video, then create a new container.")
            .add(
                    -2, 99999, 2207085, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The API failed on the request and gave no reason; it does so for what it does not "
                            + "support on the object.",
                    "Check that the object supports what is asked of it.",
                    "Fatal")
            .add(
                    -1, -1, null, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "Instagram failed on the request.",
                    "Try again once; before publishing again, read the status of the container, as the "
                            + "first call may have worked.")
            .add(
                    -1, -1, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The API failed on the request and gave no reason; it does so for what it does not "
                            + "support on the object.",
                    "Check that the object supports what is asked of it.",
                    "Fatal")
            .add(
                    -1, -1, 2207001, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "Instagram itself failed.",
                    "Try again.")
            .add(
                    -1, -1, 2207032, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The container could not be created.",
                    "Create the container again.")
            .add(
                    -1, -1, 2207053, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.NEW_CONTAINER,
                    "The upload of the video failed for an unknown reason.",
                    "Create a new container.")
            .add(
                    -1, -1, 2207073, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "This type of media is not supported by the operation.",
                    "Check the type of the media first.")
            .add(
                    -1, -1, 2207086, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The metric is not available for this media.",
                    "Leave the metric out; facebook_views is refused for media that is not shared to "
                            + "Facebook.")
            .add(
                    1, 1, null, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "Unknown error of the API; also the answer when more data is asked for than fits into "
                            + "one call.",
                    "Try again once; if it persists, ask for less: a smaller limit or fewer fields.")
            .add(
                    1, 1, 2207057, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The offset of the thumbnail lies outside the video.",
                    "Give an offset in milliseconds that is less than the length of the video.")
            .add(
                    2, 2, null, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The service is unavailable for the moment.",
                    "Try again; before publishing again, read the status of the container, as the first "
                            + "call may have worked.")
            .add(
                    3, 3, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The app lacks the capability or permission for this method.",
                    "Ask for the permission in the App Dashboard.")
            .add(
                    4, 4, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The app has reached its call limit.",
                    "Wait, and watch the usage headers; further calls lengthen the block.")
            .add(
                    4, 4, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "Instagram judged the action to be spam and blocked it.",
                    "Do not repeat it; the media may have been published all the same.",
                    "action is blocked")
            .add(
                    4, 4, 2207051, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "Instagram judged the action to be spam and blocked it.",
                    "Do not repeat it; the media may have been published all the same.")
            .add(
                    9, 9, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The account has reached a limit.",
                    "Wait; for publishing, content_publishing_limit says how much of the quota is left.")
            .add(
                    9, 9, 2207042, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The account has published as many posts as it may in 24 hours.",
                    "Read content_publishing_limit, and publish when the quota allows.")
            .add(
                    10, 10, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The app or the user lacks permission for this.",
                    "Check the permissions of the token, the access level of the app, and the account.")
            .add(
                    10, 10, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "Too few people have seen the story for this metric.",
                    "Leave the metric or the story out; a value below 5 is not shown.",
                    "Not enough viewers for the media to show insights*")
            .add(
                    10, 10, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The account is not a professional account.",
                    "The account holder has to switch it to a professional account in the Instagram app.",
                    "The user is not an Instagram Business*")
            .add(
                    17, 17, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The user has reached the call limit.",
                    "Wait, and call less often for this user.")
            .add(
                    17, 17, 2446079, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The ad account has reached its call limit.",
                    "Wait, and call less often for this account.")
            .add(
                    24, 24, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The object that the request names cannot be found.",
                    "Check the id or name, the token and its permissions; replace a container that is "
                            + "older than 24 hours.")
            .add(
                    24, 24, 2207006, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEW_CONTAINER,
                    "The media cannot be found: a permission is missing or the token has expired.",
                    "Check the token, then create a new container.")
            .add(
                    24, 24, 2207008, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.BACKOFF,
                    "The container is unknown or has expired; often this passes.",
                    "Try once or twice within two minutes, then create a new container.")
            .add(
                    24, 24, 2207024, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The hashtag cannot be shown: it does not exist, or it may not be seen.",
                    "Search for another hashtag.")
            .add(
                    25, 25, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The Instagram account cannot be used as it is.",
                    "The account holder has to look into it in the Instagram app.")
            .add(
                    25, 25, 2207050, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "The Instagram account is inactive, checkpointed or restricted.",
                    "The account holder has to settle it in the Instagram app.")
            .add(
                    32, 32, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The Page has reached its call limit.",
                    "Wait, and call less often for this Page.")
            .add(
                    100, 100, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A parameter or field is wrong or unknown.",
                    "Correct the request.")
            .add(
                    100, 100, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A parameter is missing, or its value is not allowed.",
                    "Correct the parameter that the message names.",
                    "The parameter * is required",
                    "Param * must be *",
                    "* must be one of the following values*",
                    "since param is not valid*")
            .add(
                    100, 100, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The node has no such field on this host, or not in this place.",
                    "Leave out the field that the message names; the hosts serve different fields.",
                    "Tried accessing nonexisting field *",
                    "Unknown fields*")
            .add(
                    100, 100, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The parameters of the insights do not go together.",
                    "Ask for what the message names in another way, or leave it out.",
                    "The following metric* should be specified with parameter *",
                    "The following metric* incompatible with *",
                    "The following period* incompatible with *",
                    "Incompatible breakdowns *",
                    "The Media Insights API does not support the * metric *",
                    "* metric is no longer supported *",
                    "* metric only supports querying data for *",
                    "There cannot be more than * between since and until")
            .add(
                    100, 100, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The token gives no access to the object, or the API does not know the path.",
                    "Check the token, the role of the account in the app, and the path; the HTTP method "
                            + "is not the cause.",
                    "Unsupported request - method type*")
            .add(
                    100, 100, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The proof of the app secret is missing or wrong.",
                    "Give the client the secret of the app that the token belongs to.",
                    "Invalid appsecret_proof*",
                    "API calls from the server require an appsecret_proof*")
            .add(
                    100, 100, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The list goes no further with this cursor.",
                    "Stop here, or start again from the first page.",
                    "The After Cursor specified exceeds the max limit*")
            .add(
                    100, 100, 33, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The object does not exist, or the token may not see it, or it does not support the "
                            + "operation.",
                    "Check the id, the host and the permissions.")
            .add(
                    100, 100, 2108006, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The media was posted before the account became a professional account.",
                    "Leave out media older than the switch.")
            .add(
                    100, 100, 2207023, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The type of media is unknown.",
                    "Use a documented media type.")
            .add(
                    100, 100, 2207028, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A carousel needs between two and ten items.",
                    "Give two to ten containers.")
            .add(
                    100, 100, 2207035, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A product tag on a video has coordinates.",
                    "Leave out x and y.")
            .add(
                    100, 100, 2207036, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A product tag on a photo has no coordinates.",
                    "Give x and y.")
            .add(
                    100, 100, 2207037, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The product is wrong, deleted or may not be tagged.",
                    "Tag a product of the approved catalogue.")
            .add(
                    100, 100, 2207040, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The caption names more than 20 accounts.",
                    "Name at most 20 accounts.")
            .add(
                    100, 100, 2207089, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "A container made with media_type=VIDEO is an item of a carousel and cannot be "
                            + "published alone.",
                    "Create the container of a single video with media_type=REELS.")
            .add(
                    102, 102, null, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The session or token is not valid.",
                    "Get a new token.")
            .add(
                    102, 102, 458, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The app is no longer installed by the user.",
                    "Let the user log in again.")
            .add(
                    102, 102, 459, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user has to pass a checkpoint first.",
                    "The user has to log in on the website, then to the app again.")
            .add(
                    102, 102, 460, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user changed the password.",
                    "Let the user log in again.")
            .add(
                    102, 102, 463, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token has expired.",
                    "Get a new token.")
            .add(
                    102, 102, 464, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user is not confirmed.",
                    "The user has to log in on the website, then to the app again.")
            .add(
                    102, 102, 467, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token is not valid.",
                    "Get a new token.")
            .add(
                    102, 102, 492, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The session is not valid: the user has no role on the Page any more.",
                    "Give the user a role on the Page, then get a new token.")
            .add(
                    104, 104, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The signature of the request is wrong.",
                    "Check the app secret.")
            .add(
                    110, 110, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The user id is not valid.",
                    "Check the id or user name.")
            .add(
                    110, 110, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "There is no professional account of this user name.",
                    "Check the name; an unknown and a personal account are answered alike.",
                    "Finner ikke brukeren*",
                    "找不到用户*")
            .add(
                    110, 110, 2207013, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "There is no professional account of this user name.",
                    "Check the name; an unknown and a personal account are answered alike.")
            .add(
                    110, 110, 2207018, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "Some of the named users cannot be reached.",
                    "Check the names; a private account, or one that has switched off invitations, has to "
                            + "be left out.")
            .add(
                    190, 190, null, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The access token is wrong, expired or of the other host.",
                    "Get a new token of the host.")
            .add(
                    190, 190, 458, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The app is no longer installed by the user.",
                    "Let the user log in again.")
            .add(
                    190, 190, 459, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user has to pass a checkpoint first.",
                    "The user has to log in on the website, then to the app again.")
            .add(
                    190, 190, 460, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user changed the password.",
                    "Let the user log in again.")
            .add(
                    190, 190, 463, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token has expired.",
                    "Get a new token.")
            .add(
                    190, 190, 464, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The user is not confirmed.",
                    "The user has to log in on the website, then to the app again.")
            .add(
                    190, 190, 467, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The token is not valid.",
                    "Get a new token.")
            .add(
                    190, 190, 492, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The session is not valid: the user has no role on the Page any more.",
                    "Give the user a role on the Page, then get a new token.")
            .add(
                    200, 299, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "A permission is missing or was withdrawn.",
                    "Compare the permissions of the token with those that the operation needs, and ask "
                            + "for the missing ones.")
            .add(
                    200, 299, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.NEVER,
                    "Meta has deactivated or blocked the access of the app to the API.",
                    "The owner of the app has to act in the App Dashboard; neither a new token nor "
                            + "another permission helps.",
                    "API access deactivated*",
                    "API access blocked*")
            .add(
                    341, 341, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The app has reached a limit.",
                    "Wait, and call less often.")
            .add(
                    352, 352, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The video cannot be used.",
                    "Check the video against the documented limits.")
            .add(
                    352, 352, 2207026, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The format of the video is not supported.",
                    "Upload MOV or MP4.")
            .add(
                    368, 368, null, ErrorCode.Category.PERMISSION, ErrorCode.Repeat.WAIT,
                    "The action is blocked because it broke a policy.",
                    "Wait; when it comes again, check the policies of the platform.")
            .add(
                    452, 452, null, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEVER,
                    "The session key is not valid.",
                    "A token that is long-lived already cannot be exchanged again.")
            .add(
                    506, 506, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The same post was made before.",
                    "Change the post.")
            .add(
                    613, 613, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "A limit of its own for this call is reached.",
                    "Wait, and call less often.")
            .add(
                    613, 613, 1996, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The volume of calls is irregular.",
                    "Spread the calls evenly.")
            .add(
                    1000, 9999, 2874010, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "There are too few people for a demographic metric.",
                    "Ask again when more than 100 people are in each part of the breakdown.")
            .add(
                    2500, 2500, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The path or the field expression cannot be read.",
                    "Check the path and the fields parameter.")
            .add(
                    2500, 2500, null, ErrorCode.Category.TOKEN, ErrorCode.Repeat.NEW_TOKEN,
                    "The request has no access token.",
                    "Send an access token.",
                    "An active access token must be used*")
            .add(
                    2635, 2635, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The version of the Marketing API is not served any more.",
                    "Call a current version.")
            .add(
                    9004, 9004, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The media at the URL cannot be used.",
                    "Check that the URL leads to a photo or video that is on a public server.")
            .add(
                    9004, 9004, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.BACKOFF,
                    "The media could not be fetched from its URL.",
                    "Nothing is published yet, so create the container again, as the fault often passes; "
                            + "if it persists, put the media on a public server.",
                    "Only photo or video can be accepted as media type*",
                    "The media could not be fetched from this URI*")
            .add(
                    9004, 9004, 2207052, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.BACKOFF,
                    "The media could not be fetched from its URL.",
                    "Nothing is published yet, so create the container again, as the fault often passes; "
                            + "if it persists, put the media on a public server.")
            .add(
                    9005, 9005, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The content of the video was not found.",
                    "Check the upload.")
            .add(
                    9007, 9007, null, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.WAIT,
                    "The media is not available for publishing.",
                    "Read the status of the container, and publish only once it is FINISHED.")
            .add(
                    9007, 9007, 2207027, ErrorCode.Category.TRANSIENT, ErrorCode.Repeat.WAIT,
                    "The media is not ready to be published.",
                    "Poll the status of the container until it is FINISHED.")
            .add(
                    9009, 9009, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The Instagram user is not available.",
                    "Check the account.")
            .add(
                    36000, 36000, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image cannot be used because of its size.",
                    "Use an image of at most 8 MiB.")
            .add(
                    36000, 36000, 2207004, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image takes more than 8 MiB.",
                    "Make it smaller.")
            .add(
                    36001, 36001, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image cannot be used because of its format.",
                    "Upload JPEG.")
            .add(
                    36001, 36001, 2207005, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The format of the image is not supported.",
                    "Upload JPEG.")
            .add(
                    36001, 36001, 2207083, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The format of the image is not supported.",
                    "Upload JPEG.")
            .add(
                    36003, 36003, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The image cannot be used because of its shape.",
                    "Use a ratio between 4:5 and 1.91:1.")
            .add(
                    36003, 36003, 2207009, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The aspect ratio of the image is out of range.",
                    "Use a ratio between 4:5 and 1.91:1.")
            .add(
                    36004, 36004, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The caption cannot be used.",
                    "Use at most 2200 characters, 30 hashtags and 20 names.")
            .add(
                    36004, 36004, 2207010, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The caption is too long.",
                    "Use at most 2200 characters, 30 hashtags and 20 names.")
            .add(
                    36104, 36104, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The field cannot be read in this place, such as live media of another account or "
                            + "view_count outside business_discovery.",
                    "Leave the field out.")
            .add(
                    80000, 80000, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Insights is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80000, 80000, 2446079, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Insights is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80001, 80001, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Pages is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80002, 80002, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Instagram is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80003, 80003, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Custom Audience is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80003, 80003, 2446079, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Custom Audience is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80004, 80004, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Management is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80004, 80004, 2446079, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Ads Management is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80005, 80005, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Lead Gen is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80006, 80006, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Messenger is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80008, 80008, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of WhatsApp is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80009, 80009, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Catalog Management is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    80014, 80014, null, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.WAIT,
                    "The business use case limit of Catalog Batch is reached.",
                    "Wait for the minutes that estimated_time_to_regain_access names.")
            .add(
                    1609005, 1609005, null, ErrorCode.Category.INVALID_REQUEST, ErrorCode.Repeat.NEVER,
                    "The link could not be fetched.",
                    "Check the URL.")
            .build();

    private GraphErrorCodes() {}
}

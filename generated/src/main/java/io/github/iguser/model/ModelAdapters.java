// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates the JSON adapters of the models without reflection. The clients use it. */
public final class ModelAdapters implements JsonAdapter.Factory {
    private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

    /** Returns a value as JSON text. */
    public static <T> String json(Type type, T value) {
        return MOSHI.<T>adapter(type).toJson(value);
    }

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty()
                || !(type instanceof Class<?> model)
                || model.getPackage() != ModelAdapters.class.getPackage()) {
            return null;
        }
        JsonAdapter<?> adapter =
                switch (model.getSimpleName()) {
                    case "AccessToken" -> new AccessTokenJsonAdapter(moshi);
                    case "AccountType" -> new AccountTypeJsonAdapter(moshi);
                    case "AdAccount" -> new AdAccountJsonAdapter(moshi);
                    case "AudioConfiguration" -> new AudioConfigurationJsonAdapter(moshi);
                    case "AuthorizedAdaccount" -> new AuthorizedAdaccountJsonAdapter(moshi);
                    case "BoostAd" -> new BoostAdJsonAdapter(moshi);
                    case "BoostEligibilityInfo" -> new BoostEligibilityInfoJsonAdapter(moshi);
                    case "Business" -> new BusinessJsonAdapter(moshi);
                    case "BusinessVerificationStatus" -> new BusinessVerificationStatusJsonAdapter(moshi);
                    case "CollaborationInvite" -> new CollaborationInviteJsonAdapter(moshi);
                    case "CollaborativeMedia" -> new CollaborativeMediaJsonAdapter(moshi);
                    case "ConnectedIgUser" -> new ConnectedIgUserJsonAdapter(moshi);
                    case "ContainerStatusCode" -> new ContainerStatusCodeJsonAdapter(moshi);
                    case "ContentPublishingLimit" -> new ContentPublishingLimitJsonAdapter(moshi);
                    case "ContentPublishingLimitConfig" -> new ContentPublishingLimitConfigJsonAdapter(moshi);
                    case "CopyrightCheckInformation" -> new CopyrightCheckInformationJsonAdapter(moshi);
                    case "CopyrightCheckState" -> new CopyrightCheckStateJsonAdapter(moshi);
                    case "CopyrightCheckStatus" -> new CopyrightCheckStatusJsonAdapter(moshi);
                    case "CopyrightMatch" -> new CopyrightMatchJsonAdapter(moshi);
                    case "CopyrightPolicyAction" -> new CopyrightPolicyActionJsonAdapter(moshi);
                    case "CopyrightPolicyActionType" -> new CopyrightPolicyActionTypeJsonAdapter(moshi);
                    case "CreatedComment" -> new CreatedCommentJsonAdapter(moshi);
                    case "CreatedContainer" -> new CreatedContainerJsonAdapter(moshi);
                    case "CreatedUpcomingEvent" -> new CreatedUpcomingEventJsonAdapter(moshi);
                    case "EventNotification" -> new EventNotificationJsonAdapter(moshi);
                    case "EventNotificationTarget" -> new EventNotificationTargetJsonAdapter(moshi);
                    case "FacebookPage" -> new FacebookPageJsonAdapter(moshi);
                    case "GraduationStrategy" -> new GraduationStrategyJsonAdapter(moshi);
                    case "GranularScope" -> new GranularScopeJsonAdapter(moshi);
                    case "IgComment" -> new IgCommentJsonAdapter(moshi);
                    case "IgCommentAuthor" -> new IgCommentAuthorJsonAdapter(moshi);
                    case "IgContainer" -> new IgContainerJsonAdapter(moshi);
                    case "IgHashtag" -> new IgHashtagJsonAdapter(moshi);
                    case "IgMedia" -> new IgMediaJsonAdapter(moshi);
                    case "IgUser" -> new IgUserJsonAdapter(moshi);
                    case "Insight" -> new InsightJsonAdapter(moshi);
                    case "InsightBreakdown" -> new InsightBreakdownJsonAdapter(moshi);
                    case "InsightBreakdownResult" -> new InsightBreakdownResultJsonAdapter(moshi);
                    case "InsightMetric" -> new InsightMetricJsonAdapter(moshi);
                    case "InsightMetricType" -> new InsightMetricTypeJsonAdapter(moshi);
                    case "InsightPeriod" -> new InsightPeriodJsonAdapter(moshi);
                    case "InsightResult" -> new InsightResultJsonAdapter(moshi);
                    case "InsightTimeframe" -> new InsightTimeframeJsonAdapter(moshi);
                    case "InsightTotal" -> new InsightTotalJsonAdapter(moshi);
                    case "InsightValue" -> new InsightValueJsonAdapter(moshi);
                    case "InspectedToken" -> new InspectedTokenJsonAdapter(moshi);
                    case "InspectedTokenType" -> new InspectedTokenTypeJsonAdapter(moshi);
                    case "MatchedSegment" -> new MatchedSegmentJsonAdapter(moshi);
                    case "MatchedSegmentType" -> new MatchedSegmentTypeJsonAdapter(moshi);
                    case "MediaAudioType" -> new MediaAudioTypeJsonAdapter(moshi);
                    case "MediaCollaborator" -> new MediaCollaboratorJsonAdapter(moshi);
                    case "MediaInsight" -> new MediaInsightJsonAdapter(moshi);
                    case "MediaInsightBreakdown" -> new MediaInsightBreakdownJsonAdapter(moshi);
                    case "MediaInsightBreakdownResult" -> new MediaInsightBreakdownResultJsonAdapter(moshi);
                    case "MediaInsightMetric" -> new MediaInsightMetricJsonAdapter(moshi);
                    case "MediaInsightResult" -> new MediaInsightResultJsonAdapter(moshi);
                    case "MediaInsightTotal" -> new MediaInsightTotalJsonAdapter(moshi);
                    case "MediaInsightValue" -> new MediaInsightValueJsonAdapter(moshi);
                    case "MediaProductType" -> new MediaProductTypeJsonAdapter(moshi);
                    case "MediaType" -> new MediaTypeJsonAdapter(moshi);
                    case "OwnerCopyrightPolicy" -> new OwnerCopyrightPolicyJsonAdapter(moshi);
                    case "PollAttachment" -> new PollAttachmentJsonAdapter(moshi);
                    case "ProcessingPhase" -> new ProcessingPhaseJsonAdapter(moshi);
                    case "ProductTag" -> new ProductTagJsonAdapter(moshi);
                    case "PublishedMedia" -> new PublishedMediaJsonAdapter(moshi);
                    case "Success" -> new SuccessJsonAdapter(moshi);
                    case "ThreadsUser" -> new ThreadsUserJsonAdapter(moshi);
                    case "TokenInspection" -> new TokenInspectionJsonAdapter(moshi);
                    case "TrialParams" -> new TrialParamsJsonAdapter(moshi);
                    case "UpcomingEvent" -> new UpcomingEventJsonAdapter(moshi);
                    case "UploadedVideo" -> new UploadedVideoJsonAdapter(moshi);
                    case "UploadingPhase" -> new UploadingPhaseJsonAdapter(moshi);
                    case "UserTag" -> new UserTagJsonAdapter(moshi);
                    case "VideoPhaseError" -> new VideoPhaseErrorJsonAdapter(moshi);
                    case "VideoPhaseStatus" -> new VideoPhaseStatusJsonAdapter(moshi);
                    case "VideoStatus" -> new VideoStatusJsonAdapter(moshi);
                    default -> null;
                };
        return adapter == null ? null : adapter.nullSafe();
    }
}

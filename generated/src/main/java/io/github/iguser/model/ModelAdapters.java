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
                    case "AccessToken" -> adapter(new AccessTokenJsonAdapter(moshi));
                    case "AccountType" -> adapter(new AccountTypeJsonAdapter(moshi));
                    case "AdAccount" -> adapter(new AdAccountJsonAdapter(moshi));
                    case "AudioConfiguration" -> adapter(new AudioConfigurationJsonAdapter(moshi));
                    case "AuthorizedAdaccount" -> adapter(new AuthorizedAdaccountJsonAdapter(moshi));
                    case "BoostAd" -> adapter(new BoostAdJsonAdapter(moshi));
                    case "BoostEligibilityInfo" -> adapter(new BoostEligibilityInfoJsonAdapter(moshi));
                    case "Business" -> adapter(new BusinessJsonAdapter(moshi));
                    case "BusinessVerificationStatus" -> adapter(new BusinessVerificationStatusJsonAdapter(moshi));
                    case "CollaborationInvite" -> adapter(new CollaborationInviteJsonAdapter(moshi));
                    case "CollaborativeMedia" -> adapter(new CollaborativeMediaJsonAdapter(moshi));
                    case "ConnectedIgUser" -> adapter(new ConnectedIgUserJsonAdapter(moshi));
                    case "ContainerStatusCode" -> adapter(new ContainerStatusCodeJsonAdapter(moshi));
                    case "ContentPublishingLimit" -> adapter(new ContentPublishingLimitJsonAdapter(moshi));
                    case "ContentPublishingLimitConfig" -> adapter(new ContentPublishingLimitConfigJsonAdapter(moshi));
                    case "CopyrightCheckInformation" -> adapter(new CopyrightCheckInformationJsonAdapter(moshi));
                    case "CopyrightCheckState" -> adapter(new CopyrightCheckStateJsonAdapter(moshi));
                    case "CopyrightCheckStatus" -> adapter(new CopyrightCheckStatusJsonAdapter(moshi));
                    case "CopyrightMatch" -> adapter(new CopyrightMatchJsonAdapter(moshi));
                    case "CopyrightPolicyAction" -> adapter(new CopyrightPolicyActionJsonAdapter(moshi));
                    case "CopyrightPolicyActionType" -> adapter(new CopyrightPolicyActionTypeJsonAdapter(moshi));
                    case "CreatedComment" -> adapter(new CreatedCommentJsonAdapter(moshi));
                    case "CreatedContainer" -> adapter(new CreatedContainerJsonAdapter(moshi));
                    case "CreatedUpcomingEvent" -> adapter(new CreatedUpcomingEventJsonAdapter(moshi));
                    case "EventNotification" -> adapter(new EventNotificationJsonAdapter(moshi));
                    case "EventNotificationTarget" -> adapter(new EventNotificationTargetJsonAdapter(moshi));
                    case "FacebookPage" -> adapter(new FacebookPageJsonAdapter(moshi));
                    case "GraduationStrategy" -> adapter(new GraduationStrategyJsonAdapter(moshi));
                    case "GranularScope" -> adapter(new GranularScopeJsonAdapter(moshi));
                    case "IgComment" -> adapter(new IgCommentJsonAdapter(moshi));
                    case "IgCommentAuthor" -> adapter(new IgCommentAuthorJsonAdapter(moshi));
                    case "IgContainer" -> adapter(new IgContainerJsonAdapter(moshi));
                    case "IgHashtag" -> adapter(new IgHashtagJsonAdapter(moshi));
                    case "IgMedia" -> adapter(new IgMediaJsonAdapter(moshi));
                    case "IgUser" -> adapter(new IgUserJsonAdapter(moshi));
                    case "Insight" -> adapter(new InsightJsonAdapter(moshi));
                    case "InsightBreakdown" -> adapter(new InsightBreakdownJsonAdapter(moshi));
                    case "InsightBreakdownResult" -> adapter(new InsightBreakdownResultJsonAdapter(moshi));
                    case "InsightMetric" -> adapter(new InsightMetricJsonAdapter(moshi));
                    case "InsightMetricType" -> adapter(new InsightMetricTypeJsonAdapter(moshi));
                    case "InsightPeriod" -> adapter(new InsightPeriodJsonAdapter(moshi));
                    case "InsightResult" -> adapter(new InsightResultJsonAdapter(moshi));
                    case "InsightTimeframe" -> adapter(new InsightTimeframeJsonAdapter(moshi));
                    case "InsightTotal" -> adapter(new InsightTotalJsonAdapter(moshi));
                    case "InsightValue" -> adapter(new InsightValueJsonAdapter(moshi));
                    case "InspectedToken" -> adapter(new InspectedTokenJsonAdapter(moshi));
                    case "InspectedTokenType" -> adapter(new InspectedTokenTypeJsonAdapter(moshi));
                    case "MatchedSegment" -> adapter(new MatchedSegmentJsonAdapter(moshi));
                    case "MatchedSegmentType" -> adapter(new MatchedSegmentTypeJsonAdapter(moshi));
                    case "MediaAudioType" -> adapter(new MediaAudioTypeJsonAdapter(moshi));
                    case "MediaCollaborator" -> adapter(new MediaCollaboratorJsonAdapter(moshi));
                    case "MediaInsight" -> adapter(new MediaInsightJsonAdapter(moshi));
                    case "MediaInsightBreakdown" -> adapter(new MediaInsightBreakdownJsonAdapter(moshi));
                    case "MediaInsightBreakdownResult" -> adapter(new MediaInsightBreakdownResultJsonAdapter(moshi));
                    case "MediaInsightMetric" -> adapter(new MediaInsightMetricJsonAdapter(moshi));
                    case "MediaInsightResult" -> adapter(new MediaInsightResultJsonAdapter(moshi));
                    case "MediaInsightTotal" -> adapter(new MediaInsightTotalJsonAdapter(moshi));
                    case "MediaInsightValue" -> adapter(new MediaInsightValueJsonAdapter(moshi));
                    case "MediaProductType" -> adapter(new MediaProductTypeJsonAdapter(moshi));
                    case "MediaType" -> adapter(new MediaTypeJsonAdapter(moshi));
                    case "OwnerCopyrightPolicy" -> adapter(new OwnerCopyrightPolicyJsonAdapter(moshi));
                    case "PollAttachment" -> adapter(new PollAttachmentJsonAdapter(moshi));
                    case "ProcessingPhase" -> adapter(new ProcessingPhaseJsonAdapter(moshi));
                    case "ProductTag" -> adapter(new ProductTagJsonAdapter(moshi));
                    case "PublishedMedia" -> adapter(new PublishedMediaJsonAdapter(moshi));
                    case "Success" -> adapter(new SuccessJsonAdapter(moshi));
                    case "ThreadsUser" -> adapter(new ThreadsUserJsonAdapter(moshi));
                    case "TokenInspection" -> adapter(new TokenInspectionJsonAdapter(moshi));
                    case "TrialParams" -> adapter(new TrialParamsJsonAdapter(moshi));
                    case "UpcomingEvent" -> adapter(new UpcomingEventJsonAdapter(moshi));
                    case "UploadedVideo" -> adapter(new UploadedVideoJsonAdapter(moshi));
                    case "UploadingPhase" -> adapter(new UploadingPhaseJsonAdapter(moshi));
                    case "UserTag" -> adapter(new UserTagJsonAdapter(moshi));
                    case "VideoPhaseError" -> adapter(new VideoPhaseErrorJsonAdapter(moshi));
                    case "VideoPhaseStatus" -> adapter(new VideoPhaseStatusJsonAdapter(moshi));
                    case "VideoStatus" -> adapter(new VideoStatusJsonAdapter(moshi));
                    default -> null;
                };
        return adapter == null ? null : adapter.nullSafe();
    }

    /**
     * Casts an adapter. The switch would do without, but to verify it Java would then load all adapters, to see that
     * they are some.
     */
    private static JsonAdapter<?> adapter(Object adapter) {
        return (JsonAdapter<?>) adapter;
    }
}

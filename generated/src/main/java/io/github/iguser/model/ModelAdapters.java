// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of each model without reflection. The clients use it. */
public final class ModelAdapters implements JsonAdapter.Factory {
    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty()
                || !(type instanceof Class<?> model)
                || model.getPackage() != ModelAdapters.class.getPackage()) {
            return null;
        }
        JsonAdapter<?> adapter =
                switch (model.getSimpleName()) {
                    case "AccountType" -> new AccountTypeJsonAdapter(moshi);
                    case "BoostAd" -> new BoostAdJsonAdapter(moshi);
                    case "BoostEligibilityInfo" -> new BoostEligibilityInfoJsonAdapter(moshi);
                    case "CollaborativeMedia" -> new CollaborativeMediaJsonAdapter(moshi);
                    case "ContainerStatusCode" -> new ContainerStatusCodeJsonAdapter(moshi);
                    case "CopyrightCheckInformation" -> new CopyrightCheckInformationJsonAdapter(moshi);
                    case "CopyrightCheckState" -> new CopyrightCheckStateJsonAdapter(moshi);
                    case "CopyrightCheckStatus" -> new CopyrightCheckStatusJsonAdapter(moshi);
                    case "CopyrightMatch" -> new CopyrightMatchJsonAdapter(moshi);
                    case "CopyrightPolicyAction" -> new CopyrightPolicyActionJsonAdapter(moshi);
                    case "CopyrightPolicyActionType" -> new CopyrightPolicyActionTypeJsonAdapter(moshi);
                    case "IgContainer" -> new IgContainerJsonAdapter(moshi);
                    case "IgMedia" -> new IgMediaJsonAdapter(moshi);
                    case "IgUser" -> new IgUserJsonAdapter(moshi);
                    case "MatchedSegment" -> new MatchedSegmentJsonAdapter(moshi);
                    case "MatchedSegmentType" -> new MatchedSegmentTypeJsonAdapter(moshi);
                    case "MediaAudioType" -> new MediaAudioTypeJsonAdapter(moshi);
                    case "MediaProductType" -> new MediaProductTypeJsonAdapter(moshi);
                    case "MediaType" -> new MediaTypeJsonAdapter(moshi);
                    case "OwnerCopyrightPolicy" -> new OwnerCopyrightPolicyJsonAdapter(moshi);
                    case "ProcessingPhase" -> new ProcessingPhaseJsonAdapter(moshi);
                    case "UploadingPhase" -> new UploadingPhaseJsonAdapter(moshi);
                    case "VideoPhaseError" -> new VideoPhaseErrorJsonAdapter(moshi);
                    case "VideoPhaseStatus" -> new VideoPhaseStatusJsonAdapter(moshi);
                    case "VideoStatus" -> new VideoStatusJsonAdapter(moshi);
                    default -> null;
                };
        return adapter == null ? null : adapter.nullSafe();
    }
}

package io.github.iguser.benchmarks.programs;

import com.squareup.moshi.Json;
import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Reads one profile with the least program of Retrofit and Moshi: no errors, no paging, three fields. */
public final class RetrofitProfile {
    private RetrofitProfile() {}

    public interface Api {
        @GET("{id}")
        Call<Profile> profile(
                @Header("Authorization") String authorization, @Path("id") String id, @Query("fields") String fields);
    }

    public static final class Profile {
        public String username;

        @Json(name = "followers_count")
        public long followersCount;

        @Json(name = "media_count")
        public long mediaCount;
    }

    public static Api api(String url) {
        return new Retrofit.Builder()
                .baseUrl(url)
                .addConverterFactory(MoshiConverterFactory.create())
                .build()
                .create(Api.class);
    }

    public static void main(String[] args) throws IOException {
        Profile user = api(args[0])
                .profile("Bearer any", "17841400000000001", "username,followers_count,media_count")
                .execute()
                .body();
        System.out.println(user.username + " " + user.followersCount);
        System.exit(0);
    }
}

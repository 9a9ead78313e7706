using ProjectsApi.Data;
using ProjectsApi.Features.Changes;
using ProjectsApi.Host.Startup;
using ProjectsApi.Transport;
using StackExchange.Redis;

namespace ProjectsApi.Host.Background;

/// <summary>Registers the services of subscriptions.</summary>
internal static class LiveServices
{
    public static void AddLiveUpdates(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        builder.Services.AddOptions<StreamingOptions>().Configure(options => settings.Read(StreamingOptions.Section, options));
        builder.Services.AddOptions<LiveOptions>().Configure(options => settings.Read(LiveOptions.Section, options));
        builder.Services.AddHostedService<ChangeFeedService>();
        if (settings[$"{LiveOptions.Section}:{nameof(LiveOptions.Redis)}"] is { Length: > 0 } redis)
        {
            var server = Parse(redis);
            builder.Services.AddSingleton(server).AddChangeBroadcast<RedisBroadcast>();
        }
    }

    private static ConfigurationOptions Parse(string redis)
    {
        try
        {
            var server = ConfigurationOptions.Parse(redis, ignoreUnknown: false);
            return server.EndPoints.Count > 0 ? server : throw new StartupRefusedException("Live:Redis: names no server.");
        }
        catch (ArgumentException unreadable)
        {
            // Without the text, which may hold a password.
            throw new StartupRefusedException($"Live:Redis: cannot be read ({unreadable.ParamName}).", unreadable);
        }
    }
}

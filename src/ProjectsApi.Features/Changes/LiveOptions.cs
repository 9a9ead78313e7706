using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Features.Changes;

/// <summary>How changes reach subscribers; checked once at start-up.</summary>
public sealed class LiveOptions
{
    public const string Section = "Live";

    [TimeRange("00:00:00.01", "00:00:01")]
    [Description("The server waits at most this long between two looks at the log while somebody is subscribed.")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    [Range(1, 100_000), Description("One subscriber has at most this many waiting events; one more ends its subscription.")]
    public int MaxQueuedEvents { get; set; } = 1_000;

    [Description("This StackExchange.Redis configuration names a Redis server, which wakes the other nodes.")]
    public string? Redis { get; set; }
}

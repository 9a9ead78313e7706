using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Transport;

/// <summary>Answers to queries that are kept in memory while they are true.</summary>
public sealed class KeptAnswerOptions
{
    /// <summary>Configuration section of these options; errors name it.</summary>
    public const string Section = "GraphQL:KeptAnswers";

    /// <summary>Memory for all kept answers, bytes; 0 keeps none.</summary>
    [Range(typeof(long), "0", "17179869184")]
    [Description("Answers to repeated queries are kept within this many bytes until the register changes; 0 keeps none.")]
    public long MaxBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>Length of the longest kept answer, bytes.</summary>
    [Range(1024, 64 * 1024 * 1024), Description("A longer answer is not kept.")]
    public int MaxAnswerBytes { get; set; } = 1024 * 1024;

    /// <summary>An answer that nobody asked for during this time is dropped.</summary>
    [Contract.Settings.TimeRange("00:00:10", "1.00:00:00"), Description("An answer that nobody asks for is dropped after this time.")]
    public TimeSpan IdleTime { get; set; } = TimeSpan.FromMinutes(10);
}

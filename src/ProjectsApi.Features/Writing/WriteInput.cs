using System.ComponentModel;

namespace ProjectsApi.Features.Writing;

/// <summary>What the input of every write may hold.</summary>
internal abstract record WriteInput
{
    [Description(
        "Key that you make up for this write, at most 200 characters: a repeat with the same input gets the first answer again and counts "
            + "once; kept for 7 days(幂等键)")]
    public string? IdempotencyKey { get; init; }

    [Description("Only check: the same errors, and nothing is written(仅校验,不写入)")]
    [DefaultValue(false)]
    public bool ValidateOnly { get; init; }
}

using System.ComponentModel;

namespace ProjectsApi.Features.Writing;

/// <summary>Members common to the inputs of all writes.</summary>
internal abstract record WriteInput
{
    [Description(
        "Your unique key for this write, at most 200 characters, kept for 7 days. "
            + "A repeat with the same input gets the first answer again and writes nothing(幂等键)")]
    public string? IdempotencyKey { get; init; }

    [Description("Only validate: returns the same errors and writes nothing(仅校验,不写入)")]
    [DefaultValue(false)]
    public bool ValidateOnly { get; init; }
}

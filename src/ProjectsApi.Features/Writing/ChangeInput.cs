using System.ComponentModel;

namespace ProjectsApi.Features.Writing;

/// <summary>Input of a write that changes a row which its caller has read.</summary>
internal abstract record ChangeInput : WriteInput
{
    [Description("Version that you have read; if the row has another by now, nothing is written and both values are told(期望版本)")]
    public required long ExpectedVersion { get; init; }
}

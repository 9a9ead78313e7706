using System.ComponentModel;

namespace ProjectsApi.Features.Writing;

/// <summary>Input of a write that changes an existing row.</summary>
internal abstract record ChangeInput : WriteInput
{
    [Description("Version that you have read. If the row has changed since, the write fails and the error shows both values(期望版本)")]
    public required long ExpectedVersion { get; init; }
}

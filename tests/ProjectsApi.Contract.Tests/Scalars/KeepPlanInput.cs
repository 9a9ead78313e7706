using System.ComponentModel;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Tests.Scalars;

[Description("Files to keep(输入)")]
public sealed record KeepPlanInput
{
    [Description("One file(文件)")]
    public UploadedFile? File { get; init; }

    [Description("More files(更多文件)")]
    public IReadOnlyList<UploadedFile>? More { get; init; }

    [Description("Key of the request(请求键)")]
    public string? IdempotencyKey { get; init; }
}

namespace ProjectsApi.Features.Values;

/// <summary>A region code. Its meaning depends on the list and the edition.</summary>
internal sealed record Region(string Code, string? List, string? Edition)
{
    public static Region? Of(string? code, string? list, string? edition) => code is null ? null : new Region(code, list, edition);
}

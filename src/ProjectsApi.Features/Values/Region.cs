namespace ProjectsApi.Features.Values;

/// <summary>A region code with the list and edition it stands in; the same digits mean nothing without them.</summary>
internal sealed record Region(string Code, string? List, string? Edition)
{
    public static Region? Of(string? code, string? list, string? edition) => code is null ? null : new Region(code, list, edition);
}

namespace ProjectsApi.Features.Values;

/// <summary>An industry code. Its meaning depends on the edition.</summary>
internal sealed record Industry(string Code, string? Edition)
{
    public static Industry? Of(string? code, string? edition) => code is null ? null : new Industry(code, edition);
}

namespace ProjectsApi.Features.Values;

/// <summary>Publication from which a row comes.</summary>
internal sealed record Source(string Title, DateOnly? PublishedOn, bool IsSample)
{
    public static Source? Of(string? title, DateOnly? publishedOn, bool isSample) =>
        title is null ? null : new Source(title, publishedOn, isSample);
}

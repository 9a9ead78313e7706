namespace ProjectsApi.Features.Values;

/// <summary>An amount of money in yuan.</summary>
internal sealed record Money(decimal Yuan)
{
    /// <summary>ISO 4217 code of every amount of the register.</summary>
    public const string Currency = "CNY";

    public static Money? OfYuan(decimal? yuan) => yuan is { } amount ? new Money(amount) : null;
}

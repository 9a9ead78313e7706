namespace ProjectsApi.Features.Values;

/// <summary>Planned production of a plant per year.</summary>
internal sealed record Capacity(decimal Quantity, string Unit)
{
    public static Capacity? Of(decimal? quantity, string? unit) =>
        quantity is { } amount && unit is not null ? new Capacity(amount, unit) : null;
}

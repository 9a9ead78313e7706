namespace ProjectsApi.Features.Values;

/// <summary>Place of a project.</summary>
internal sealed record Location(string? Address, decimal? Latitude, decimal? Longitude)
{
    public static Location? Of(string? address, decimal? latitude, decimal? longitude) =>
        address is null && latitude is null && longitude is null ? null : new Location(address, latitude, longitude);
}

namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class Part
{
    public Guid Id { get; init; }

    public Guid ItemId { get; set; }

    public required string Name { get; set; }

    public decimal? Length { get; set; }
}

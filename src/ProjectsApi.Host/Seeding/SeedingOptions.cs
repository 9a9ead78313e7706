using System.ComponentModel;

namespace ProjectsApi.Host.Seeding;

/// <summary>Content of a new register.</summary>
internal sealed class SeedingOptions
{
    public const string Section = "Seeding";

    [Description("Sample data fills an empty embedded database; the database of a server stays empty.")]
    public bool SampleData { get; set; } = true;
}

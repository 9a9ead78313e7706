namespace ProjectsApi.Contract.Tests.Execution;

public sealed class DistinctResponseNamesTests
{
    [Fact]
    public async Task A_field_written_twice_is_merged_once_for_all_objects_of_a_list()
    {
        using var api = HarbourApi.Ours();

        await api.RunAsync("{ watched { ship { name } ship { crew } } }");

        var seen = Assert.IsType<HarbourQuery>(api.Schema.Query).FieldLog.Seen;
        Assert.Equal(3, seen.Count);
        Assert.Single(seen.Distinct());
        Assert.Equal(2, seen[0].SelectionSet?.Selections.Count);
    }
}

using ProjectsApi.Contract.Introspection;
using ProjectsApi.Contract.Tests.Library;
using Snapshooter.Xunit;

namespace ProjectsApi.Contract.Tests.Introspection;

public sealed class SchemaTextTests
{
    [Fact]
    public void The_schema_prints_with_its_descriptions_and_directives_in_the_order_of_names()
    {
        using var library = LibraryApi.Start();

        Snapshot.Match(SchemaText.Print(library.Schema).Split('\n'));
    }

    [Fact]
    public void Two_starts_print_the_same_text()
    {
        using var one = LibraryApi.Start();
        using var other = LibraryApi.Start();

        Assert.Equal(SchemaText.Print(one.Schema), SchemaText.Print(other.Schema));
    }

    [Fact]
    public void The_text_has_one_kind_of_line_end()
    {
        using var library = LibraryApi.Start();

        var text = SchemaText.Print(library.Schema);

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }
}

using System.Text;
using System.Xml.Linq;
using CsCheck;

namespace ProjectsApi.Mspdi.Tests;

public sealed class MspdiSchemaTests
{
    private static readonly XNamespace Mspdi = MspdiSchema.Namespace;

    [Fact]
    public void Written_files_follow_the_official_order_and_types() => MspdiGenerator.Project.Sample(project =>
        Assert.Empty(OfficialSchema.FindingsIn(MspdiWriter.Write(project))));

    [Fact]
    public void Mandatory_elements_are_written() => MspdiGenerator.Project.Sample(project =>
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(MspdiWriter.Write(project))).Root;

        Assert.NotNull(root);
        Assert.Equal(("14", "CNY"), (root.Element(Mspdi + "SaveVersion")?.Value, root.Element(Mspdi + "CurrencyCode")?.Value));
        Assert.All(
            root.Descendants(Mspdi + "Task")
                .Concat(root.Descendants(Mspdi + "Calendar")), each => Assert.NotNull(each.Element(Mspdi + "UID")));
        Assert.All(root.Descendants(Mspdi + "WeekDay"), day => Assert.NotNull(day.Element(Mspdi + "DayType")));
    });

    [Theory]
    [InlineData("<ID>1</ID><UID>1</UID>")]
    [InlineData("<UID>one</UID>")]
    [InlineData("<UID>1</UID><ConstraintType>8</ConstraintType>")]
    [InlineData("<UID>1</UID><Baseline><Start>2024-01-02T08:00:00</Start><Number>0</Number></Baseline>")]
    [InlineData("<UID>1</UID><PredecessorLink><LagFormat>21</LagFormat></PredecessorLink>")]
    public void The_order_refuses_what_is_not_of_it(string task)
    {
        var file = MspdiFile.WithTasks($"<Task>{task}</Task>");

        Assert.NotEmpty(OfficialSchema.FindingsIn(Encoding.UTF8.GetBytes(file)));
    }
}

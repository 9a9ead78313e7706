using System.Text;
using System.Xml.Linq;
using CsCheck;

namespace ProjectsApi.Mspdi.Tests;

/// <summary>Elements without a column survive import and export unchanged.</summary>
public sealed class KeptElementTests
{
    private static readonly XNamespace Mspdi = MspdiSchema.Namespace;

    private static readonly string[] OfTask = [.. OfficialOrder.Task.Split(',').Select(element => element.Trim().Split(' ')[0])];

    private static readonly string[] Through =
    [
        "CreateDate", "Contact", "Work", "FixedCost", "FixedCostAccrual", "Cost", "ActualCost", "RemainingCost",
        "ActualWork", "RemainingWork",
        "LevelAssignments", "LevelingDelay", "LevelingDelayFormat", "Hyperlink", "HyperlinkAddress", "HideBar", "Rollup",
        "EarnedValueMethod", "IsPublished", "CommitmentType",
    ];

    private static readonly Gen<XElement> Attribute = Gen.Select(Gen.Int[1, 9], Values.Text, (field, text) => new XElement(
        Mspdi + "ExtendedAttribute", new XElement(
            Mspdi + "FieldID", 188743730 + field), new XElement(Mspdi + "Value", text), new XElement(Mspdi + "ValueGUID", "A-B")));

    private static readonly Gen<XElement[]> Parts = Gen.Select(
        Gen.Shuffle(Through), Gen.Int[0, Through.Length], Values.Text.Array[Through.Length], Attribute.Array[0, 3],
        (names, count, texts, attributes) => names.Take(count)
            .Select((name, place) => new XElement(Mspdi + name, texts[place])).Concat(attributes).ToArray());

    [Fact]
    public async Task Kept_elements_of_a_task_come_back_in_the_order_of_the_schema() => await Parts.SampleAsync(
        async parts =>
        {
            var task = new XElement(
                Mspdi + "Task", new XElement(Mspdi + "UID", 7), new XElement(Mspdi + "Name", "安装"), parts.Where(HasText));
            var file = new XDocument(
                new XElement(Mspdi + "Project", new XElement(Mspdi + "Tasks", task))).ToString(SaveOptions.DisableFormatting);

            var written = XDocument.Parse(Encoding.UTF8.GetString(MspdiWriter.Write(await MspdiFile.ProjectOfAsync(file))),
                LoadOptions.PreserveWhitespace).Descendants(Mspdi + "Task").Single();

            Assert.All(
                parts.Where(HasText)
                    .GroupBy(part => part.Name), group => Assert.Equal(group.Select(Plain), written.Elements(group.Key).Select(Plain)));
            var places = written.Elements().Select(element => Array.IndexOf(OfTask, element.Name.LocalName)).ToList();
            Assert.Equal(places.Order(), places);
        },
        iter: 200);

    [Fact]
    public async Task Definitions_of_custom_fields_precede_the_calendars()
    {
        const string fields =
            "<ExtendedAttributes><ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName>"
                + "<Alias>标段</Alias><ValueList><Value><ID>1</ID><Value>甲</Value></Value></ValueList></ExtendedAttribute>"
                + "</ExtendedAttributes>";
        var file = MspdiFile.WithTasks(MspdiFile.Task(1)).Replace(
            "<Tasks>", $"{fields}<OutlineCodes/><GUID>C68BBE1D-FBEC-4238-A2FE-E3B8B15F35B6</GUID><CurrencySymbol>€</CurrencySymbol><Tasks>",
            StringComparison.Ordinal);

        var written = MspdiWriter.Write(await MspdiFile.ProjectOfAsync(file));

        var text = XDocument.Parse(Encoding.UTF8.GetString(written)).ToString(SaveOptions.DisableFormatting);
        Assert.Contains(fields, text, StringComparison.Ordinal);
        Assert.Contains("<GUID>C68BBE1D-FBEC-4238-A2FE-E3B8B15F35B6</GUID>", text, StringComparison.Ordinal);
        Assert.Contains("<CurrencySymbol>€</CurrencySymbol>", text, StringComparison.Ordinal);
        Assert.Empty(OfficialSchema.FindingsIn(written));
    }

    [Fact]
    public async Task Hours_of_baselines_and_unknown_elements_are_not_kept()
    {
        var task = MspdiFile.Task(
            1,
            "<Picture>AAAA</Picture><Baseline><TimephasedData><Value>PT8H0M0S</Value></TimephasedData><Number>0</Number>"
                + "<FixedCost>7</FixedCost></Baseline>");

        var text = Encoding.UTF8.GetString(MspdiWriter.Write(await MspdiFile.ProjectOfAsync(MspdiFile.WithTasks(task))));

        Assert.DoesNotContain("Picture", text, StringComparison.Ordinal);
        Assert.DoesNotContain("TimephasedData", text, StringComparison.Ordinal);
        Assert.Contains("<FixedCost>7</FixedCost>", text, StringComparison.Ordinal);
    }

    // Empty elements are not written.
    private static bool HasText(XElement part) => part.Value.Length > 0;

    // White space between elements does not count.
    private static string Plain(XElement element) =>
        element.HasElements ? $"{element.Name.LocalName}({string.Join(", ", element.Elements().Select(Plain))})"
            : element.ToString(SaveOptions.DisableFormatting);
}

using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace ProjectsApi.Mspdi.Tests;

/// <summary>The official order as an XML schema for validation.</summary>
public static class OfficialSchema
{
    private static readonly XNamespace Xsd = "http://www.w3.org/2001/XMLSchema";
    private static readonly int[] Units = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 51, 52, 53];

    // Repeatable elements with their maximum number.
    private static readonly Dictionary<string, string> Repeated = new(StringComparer.Ordinal)
    {
        ["Calendar"] = "unbounded",
        ["Task"] = "unbounded",
        ["WeekDay"] = "unbounded",
        ["Exception"] = "unbounded",
        ["WorkWeek"] = "unbounded",
        ["PredecessorLink"] = "unbounded",
        ["Baseline"] = "unbounded",
        ["ExtendedAttribute"] = "unbounded",
        ["OutlineCode"] = "unbounded",
        ["TimephasedData"] = "unbounded",
        ["WorkingTime"] = "5",
    };

    private static readonly Dictionary<string, string> Contents = new(StringComparer.Ordinal)
    {
        ["Project"] = OfficialOrder.Project,
        ["Calendars"] = "Calendar *",
        ["Calendar"] = OfficialOrder.Calendar,
        ["WeekDays"] = "WeekDay *",
        ["WeekDay"] = OfficialOrder.WeekDay,
        ["TimePeriod"] = OfficialOrder.TimePeriod,
        ["WorkingTimes"] = "WorkingTime *",
        ["WorkingTime"] = OfficialOrder.WorkingTime,
        ["Exceptions"] = "Exception *",
        ["Exception"] = OfficialOrder.Exception,
        ["WorkWeeks"] = "WorkWeek *",
        ["WorkWeek"] = OfficialOrder.WorkWeek,
        ["Tasks"] = "Task *",
        ["Task"] = OfficialOrder.Task,
        ["PredecessorLink"] = OfficialOrder.PredecessorLink,
        ["Baseline"] = OfficialOrder.Baseline,
    };

    private static readonly XmlSchemaSet Schemas = Compile();

    /// <summary>Findings of the validator.</summary>
    public static IReadOnlyList<string> FindingsIn(byte[] file)
    {
        var findings = new List<string>();
        var settings =
            new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas, DtdProcessing = DtdProcessing.Prohibit };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, found) => findings.Add(found.Message);
        using var stream = new MemoryStream(file);
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
        }

        return findings;
    }

    private static XmlSchemaSet Compile()
    {
        var schema = new XElement(Xsd + "schema",
            new XAttribute("targetNamespace", "http://schemas.microsoft.com/project"),
            new XAttribute("elementFormDefault", "qualified"),
            Element("Project", "*"));
        var set = new XmlSchemaSet();
        using var text = XmlReader.Create(new StringReader(schema.ToString()));
        set.Add(null, text);
        set.Compile();
        return set;
    }

    // Types need no prefix, because the namespace of schemas is the default one.
    private static XElement Element(string name, string type) => new(Xsd + "element", new XAttribute("name", name), TypeOf(name, type));

    private static object TypeOf(string name, string type) => type switch
    {
        "*" => new XElement(
            Xsd + "complexType", new XElement(Xsd + "sequence", Contents[name].Split(',').Select(entry => Child(entry.Trim().Split(' '))))),
        "any" => new XElement(Xsd + "complexType", new XElement(Xsd + "sequence", new XElement(Xsd + "any",
            new XAttribute("minOccurs", 0), new XAttribute("maxOccurs", "unbounded"), new XAttribute("processContents", "skip")))),
        "format" => Enumeration([.. Units, 21]),
        "lag" => Enumeration(Units),
        _ when type.Contains("..", StringComparison.Ordinal) => Enumeration(Between(type.Split(".."))),
        _ when type.StartsWith("string", StringComparison.Ordinal) && type.Length > "string".Length => Restriction(
            "string", new XElement(Xsd + "maxLength", new XAttribute("value", type["string".Length..]))),
        _ => new XAttribute("type", type),
    };

    private static XElement Child(string[] entry)
    {
        var child = Element(entry[0], entry[1]);
        child.Add(new XAttribute("minOccurs", 0));
        if (Repeated.TryGetValue(entry[0], out var most))
        {
            child.Add(new XAttribute("maxOccurs", most));
        }

        return child;
    }

    private static IEnumerable<int> Between(string[] bounds)
    {
        var (least, most) = (int.Parse(bounds[0], CultureInfo.InvariantCulture), int.Parse(bounds[1], CultureInfo.InvariantCulture));
        return Enumerable.Range(least, most - least + 1);
    }

    private static XElement Enumeration(IEnumerable<int> values) =>
        Restriction("integer", [.. values.Select(value => new XElement(Xsd + "enumeration", new XAttribute("value", value)))]);

    private static XElement Restriction(string type, params object[] facets) =>
        new(Xsd + "simpleType", new XElement(Xsd + "restriction", new XAttribute("base", type), facets));
}

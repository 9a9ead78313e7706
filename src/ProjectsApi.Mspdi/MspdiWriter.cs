using System.Text;
using System.Xml;
using ProjectsApi.Mspdi.Writing;

namespace ProjectsApi.Mspdi;

/// <summary>
/// Writes Microsoft Project's XML: UTF-8, elements in the order of the official schema, the same bytes for the same project. Texts longer
/// than the schema allows are cut (names of tasks and calendars to 512 characters, the project's name to 255), characters that XML does
/// not know become U+FFFD.
/// </summary>
/// <remarks>
/// Source of the order: Microsoft Project 2007 XML Data Interchange Schema (mspdi_pj12), with the elements that Project 2010 added where it
/// writes them itself.
/// </remarks>
public static class MspdiWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "\t",
        NewLineChars = "\n",
        // Line breaks of notes come back as they were, carriage returns included.
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>Writes a project.</summary>
    /// <returns>The file.</returns>
    public static byte[] Write(MspdiProject project)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, Settings))
        {
            xml.WriteStartDocument(standalone: true);
            var output = new MspdiXmlWriter(xml);
            output.Element("Project", () => ProjectWriting.Write(output, project));
        }

        return file.ToArray();
    }
}

using System.Text;
using System.Xml;
using ProjectsApi.Mspdi.Writing;

namespace ProjectsApi.Mspdi;

/// <summary>
/// Writes Microsoft Project's XML: UTF-8, elements in the order of the official schema, equal bytes for equal projects. Names of tasks and
/// calendars are cut to 512 characters, the project's name to 255. Characters that XML forbids become U+FFFD.
/// </summary>
/// <remarks>
/// Source of the order: Microsoft Project 2007 XML Data Interchange Schema (mspdi_pj12). Elements of Project 2010 are in the positions
/// where that version writes them.
/// </remarks>
public static class MspdiWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "\t",
        NewLineChars = "\n",
        // Preserves line breaks of notes, including carriage returns.
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

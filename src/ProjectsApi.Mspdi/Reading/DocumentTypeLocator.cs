using System.Text;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Locates the document type of a file; the runtime's error omits its line.</summary>
internal static class DocumentTypeLocator
{
    private const string Opening = "<!DOCTYPE";

    /// <param name="file">Seekable file in an ASCII-compatible encoding or with a byte order mark.</param>
    public static MspdiLocation Locate(Stream file)
    {
        file.Position = 0;
        using var text = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (var line = 1; text.ReadLine() is { } content; line++)
        {
            if (content.IndexOf(Opening, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new(line, at + 1);
            }
        }

        return default;
    }
}

using System.Text;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Finds the document type of a file, which the runtime refuses without saying where it stands.</summary>
internal static class DocumentTypeLocator
{
    private const string Opening = "<!DOCTYPE";

    /// <param name="file">File that can be read again from its start, in an encoding whose letters begin as those of ASCII, or with a
    /// mark.</param>
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

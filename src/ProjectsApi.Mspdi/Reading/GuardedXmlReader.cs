using System.Text;
using System.Xml;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>XML of a file, step by step, without document types, outside entities and steps that take too much; what is wrong is a
/// value.</summary>
internal sealed class GuardedXmlReader(Stream file, MspdiLimits limits) : IDisposable
{
    private readonly StepLimitedStream _stream = new(file, limits.BytesPerStep);
    private XmlReader? _xml;

    // Programs of this country save in GB 18030 and its forerunners, which the runtime knows only when told to.
    static GuardedXmlReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The reader where it stands.</summary>
    public XmlReader Xml => _xml ??= XmlReader.Create(_stream, new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.Bytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    });

    public MspdiLocation Location => _xml is IXmlLineInfo at ? new(at.LineNumber, at.LinePosition) : default;

    /// <summary>Why a step failed; null as long as none has.</summary>
    public XmlFault? Fault { get; private set; }

    public void Dispose()
    {
        _xml?.Dispose();
        _stream.Dispose();
    }

    /// <summary>Goes to the next node.</summary>
    /// <returns>False at the end, and at a fault.</returns>
    public bool Read() => Step(null) > 0;

    /// <summary>Reads some more of a text.</summary>
    /// <returns>Characters read; 0 when there are no more, and at a fault.</returns>
    public int ReadValueChunk(char[] buffer) => Step(buffer);

    // To the next node without a buffer, else through the text; no lambda, because a file has millions of steps.
    private int Step(char[]? buffer)
    {
        _stream.NextStep();
        try
        {
            return buffer is null ? (Xml.Read() ? 1 : 0) : Xml.ReadValueChunk(buffer, 0, buffer.Length);
        }
        catch (XmlException broken)
        {
            Fault = FaultOf(broken);
        }
        catch (InvalidDataException tooMuch)
        {
            Fault = new(MspdiErrorKind.TooLongText, Location, tooMuch.Message);
        }

        return 0;
    }

    private XmlFault FaultOf(XmlException broken)
    {
        var kind = KindOf(broken);
        var place = kind == MspdiErrorKind.ForbiddenDocumentType ? DocumentTypeLocator.Locate(file) : new(broken.LineNumber, broken.LinePosition);
        return new(kind, new(Math.Max(place.Line, 1), Math.Max(place.Position, 1)), MessageOf(kind, broken));
    }

    // The runtime's own words tell its programmers what to set. What it says of broken XML is about the file, and stays.
    private static string MessageOf(MspdiErrorKind kind, XmlException broken) => kind switch
    {
        MspdiErrorKind.ForbiddenDocumentType =>
            "The file has a document type (<!DOCTYPE …>). None is read: its entities could grow without end, or name other files.",
        MspdiErrorKind.WrongEncoding => "The file is not written in the encoding that it names, or in one that is not known here.",
        _ => $"The file cannot be read as XML: {broken.Message}",
    };

    // The runtime tells these cases apart in its message only, which is English in every culture.
    private static MspdiErrorKind KindOf(XmlException broken) =>
        broken.Message.Contains("DTD is prohibited", StringComparison.Ordinal) ? MspdiErrorKind.ForbiddenDocumentType
        : broken.Message.Contains("encoding", StringComparison.Ordinal)
            || broken.Message.Contains("byte order mark", StringComparison.Ordinal)
            ? MspdiErrorKind.WrongEncoding
        : MspdiErrorKind.NotXml;
}

namespace ProjectsApi.Transport;

/// <summary>The folder of trusted documents cannot be used. The message names the setting and the file.</summary>
/// <param name="message">One line for the operator.</param>
/// <param name="cause">Failure of the file system, or null.</param>
public sealed class DocumentFolderException(string message, Exception? cause = null) : Exception(message, cause);

namespace ProjectsApi.Contract.Languages;

/// <summary>Translations of all wordings. The host registers it as a singleton.</summary>
public interface ITranslations
{
    /// <summary>Translation of a key.</summary>
    /// <param name="key">Key of a <see cref="Wording"/>.</param>
    /// <param name="locale">Language, which is not English.</param>
    /// <exception cref="InvalidOperationException">The key has no translation.</exception>
    string Translate(string key, Locale locale);
}

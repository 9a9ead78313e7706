using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Contract.Languages;

/// <summary>Language of the texts for people in an answer.</summary>
[Description("Language of texts for people(语言)")]
public enum Locale
{
    /// <summary>English, the default.</summary>
    [Description("English(英文)")]
    En,

    /// <summary>Simplified Chinese.</summary>
    [Description("Simplified Chinese(简体中文)"), Display(Name = "Simplified Chinese")]
    ZhCn,
}

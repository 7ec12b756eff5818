namespace FactCheck.Articles;

/// <summary>Counts letters by script. Scripts that one language of news uses, or nearly so, tell the language.</summary>
internal struct ScriptCounts
{
    private const int LettersOfAWord = 2;

    private int _all;
    private int _kana;
    private int _hangul;
    private int _han;
    private int _greek;
    private int _hebrew;
    private int _arabic;
    private int _persian;
    private int _devanagari;
    private int _bengali;
    private int _tamil;
    private int _thai;
    private int _georgian;
    private int _armenian;

    /// <summary>Chinese, Japanese and Thai put no spaces between words: a word is about two letters there.</summary>
    public readonly int WordsWithoutSpaces => (_han + _kana + _thai) / LettersOfAWord;

    /// <summary>The language that the script of most letters belongs to; null for Latin, Cyrillic and mixed texts.</summary>
    public readonly string? Language
    {
        get
        {
            var half = _all / 2;
            if (_kana + _han > half && _kana * 10 > _han)
                return "ja";
            return _han > half ? "zh" : _hangul > half ? "ko" : _greek > half ? "el" : _hebrew > half ? "he"
                : _arabic > half ? _persian * 50 > _arabic ? "fa" : "ar" : _devanagari > half ? "hi" : _bengali > half ? "bn"
                : _tamil > half ? "ta" : _thai > half ? "th" : _georgian > half ? "ka" : _armenian > half ? "hy" : null;
        }
    }

    public void AddLatin(int letters) => _all += letters;

    public void Add(char letter)
    {
        _all++;
        switch (letter)
        {
            case < '\u0370':
                break;
            case < '\u0400':
                _greek++;
                break;
            case >= '\u0530' and < '\u0590':
                _armenian++;
                break;
            case >= '\u0590' and < '\u0600':
                _hebrew++;
                break;
            case >= '\u0600' and < '\u0780':
                _arabic++;
                // Letters for p, ch, zh, g and the Persian forms of k and y, which Arabic does not write.
                if (letter is '\u067e' or '\u0686' or '\u0698' or '\u06af' or '\u06a9' or '\u06cc')
                    _persian++;
                break;
            case >= '\u0900' and < '\u0980':
                _devanagari++;
                break;
            case >= '\u0980' and < '\u0a00':
                _bengali++;
                break;
            case >= '\u0b80' and < '\u0c00':
                _tamil++;
                break;
            case >= '\u0e00' and < '\u0e80':
                _thai++;
                break;
            case >= '\u10a0' and < '\u1100':
                _georgian++;
                break;
            case >= '\u3040' and < '\u3100':
                _kana++;
                break;
            case >= '\u3400' and < '\ua000':
                _han++;
                break;
            case >= '\uac00' and < '\ud7b0':
                _hangul++;
                break;
        }
    }
}

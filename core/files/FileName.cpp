// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileName.h"

#include <QRegularExpression>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNameBytes = 255;
constexpr qsizetype LongestEnding = 16; // characters with the dot; longer ones are part of the name

bool isForbidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool invisible = category == QChar::Other_Control || category == QChar::Other_Format ||
                           category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                           category == QChar::Separator_Paragraph;
    return invisible || (c < 0x80 && QByteArrayView("/\\:*?\"<>|").contains(char(c)));
}

QString withoutForbidden(const QString& name)
{
    QString clean;
    for (const char32_t c : name.toUcs4())
        clean += isForbidden(c) ? u"_"_s : QString::fromUcs4(&c, 1);
    return clean;
}

// Windows drops dots and spaces at the end, and "..": that would be another name.
QString trimmedEnd(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

bool isReserved(const QString& name)
{
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) &&
                          u"0123456789\u00b9\u00b2\u00b3"_s.contains(stem[3]);
    return devices.contains(stem) || numbered;
}

QString endingOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= LongestEnding ? name.sliced(dot) : QString();
}

// With the ending kept, cut between characters.
QString shortened(const QString& name, const QString& ending)
{
    if (name.toUtf8().size() <= MostNameBytes)
        return name;
    QList<uint> stem = name.chopped(ending.size()).toUcs4();
    const auto text = [&] {
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(stem.data()), stem.size());
    };
    while (text().toUtf8().size() + ending.toUtf8().size() > MostNameBytes)
        stem.removeLast();
    return trimmedEnd(text()) + ending;
}

} // namespace

QString cleanFileName(const QString& name)
{
    QString clean = trimmedEnd(withoutForbidden(name.normalized(QString::NormalizationForm_C)));
    if (clean.isEmpty())
        clean = u"_"_s;
    if (isReserved(clean))
        clean.prepend(u'_');
    return shortened(clean, endingOf(clean));
}

QString freeFileName(const QString& name, const QStringList& taken)
{
    QSet<QString> folded;
    for (const QString& other : taken)
        folded.insert(other.toCaseFolded());
    const QString clean = cleanFileName(name);
    if (!folded.contains(clean.toCaseFolded()))
        return clean;
    static const QRegularExpression numbered(u" \\(\\d{1,6}\\)$"_s);
    const QString ending = endingOf(clean);
    const QString stem = clean.chopped(ending.size()).remove(numbered);
    for (int number = 2;; ++number) {
        const QString tail = u" (%1)"_s.arg(number) + ending;
        const QString other = shortened(stem + tail, tail);
        if (!folded.contains(other.toCaseFolded()))
            return other;
    }
}

Result<> checkFileName(const QString& name)
{
    if (cleanFileName(name) == name)
        return {};
    return fail(ErrorKind::InvalidInput,
                u"\"%1\" cannot be the name of a file on every PC; \"%2\" could"_s.arg(
                    name.left(80), cleanFileName(name).left(80)));
}

namespace {

bool endsAsProgram(const QString& name)
{
    static const QSet<QString> endings{
        u"exe"_s,     u"com"_s,      u"scr"_s,    u"pif"_s, u"bat"_s, u"cmd"_s,  u"msi"_s, u"msp"_s,
        u"dll"_s,     u"sys"_s,      u"cpl"_s,    u"lnk"_s, u"reg"_s, u"hta"_s,  u"vbs"_s, u"vbe"_s,
        u"js"_s,      u"jse"_s,      u"wsf"_s,    u"wsh"_s, u"ps1"_s, u"psm1"_s, u"jar"_s, u"apk"_s,
        u"sh"_s,      u"bash"_s,     u"run"_s,    u"py"_s,  u"pl"_s,  u"deb"_s,  u"rpm"_s, u"so"_s,
        u"desktop"_s, u"appimage"_s, u"action"_s, u"inf"_s};
    return name.contains(u'.') && endings.contains(name.section(u'.', -1).toLower());
}

bool beginsAsProgram(QByteArrayView bytes)
{
    return bytes.startsWith("MZ") ||
           bytes.startsWith("\x7f"
                            "ELF") ||
           bytes.startsWith("#!");
}

} // namespace

Result<> refuseProgram(const QString& name, QByteArrayView firstBytes)
{
    if (!endsAsProgram(name) && !beginsAsProgram(firstBytes))
        return {};
    return fail(
        ErrorKind::Forbidden,
        u"\"%1\" is a program or a script. Plans go to many PCs, so programs do not travel with them: "
        "attach what it shows, a document, picture or video, instead"_s.arg(name));
}

} // namespace shanke

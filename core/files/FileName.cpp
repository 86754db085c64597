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

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/FieldCode.h"

#include "ooxml/NumberText.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCode = 4000;
constexpr int DeepestEquation = 20;

// Reads an equation of an EQ field: text in which \x(a,b) draws something.
class EquationReader
{
public:
    explicit EquationReader(const QString& code) : m_code(code) {}

    QString read() { return readUntil(QString(), 0); }

private:
    QString readUntil(const QString& ends, int depth)
    {
        QString text;
        while (m_at < m_code.size() && !ends.contains(m_code[m_at])) {
            const QChar c = m_code[m_at++];
            if (c != u'\\')
                text += c;
            else if (m_at < m_code.size() && !m_code[m_at].isLetter())
                text += m_code[m_at++]; // an escaped comma or parenthesis
            else if (m_at < m_code.size() && m_code[m_at] != u'*')
                text += readCommand(depth + 1);
        }
        return text;
    }

    QString readCommand(int depth)
    {
        const qsizetype begin = m_at;
        while (m_at < m_code.size() && m_code[m_at] != u'(')
            ++m_at;
        const QString command = m_code.sliced(begin, m_at - begin).trimmed().toLower();
        if (m_at == m_code.size() || depth > DeepestEquation)
            return command.size() > 1 ? u" "_s + command : QString();
        ++m_at;
        QStringList parts;
        while (m_at < m_code.size()) {
            parts.append(readUntil(u",;)"_s, depth).trimmed());
            if (m_at < m_code.size() && m_code[m_at++] == u')')
                break;
        }
        return drawn(command, parts);
    }

    static QString drawn(const QString& command, const QStringList& parts)
    {
        switch (command.isEmpty() ? 0 : command.front().toLatin1()) {
        case 'f':
            return parts.join(u'/');
        case 'r':
            return parts.size() > 1 ? u"%1√(%2)"_s.arg(parts[0], parts[1]) : u"√(%1)"_s.arg(parts.value(0));
        case 'b':
            return u"(%1)"_s.arg(parts.value(0));
        case 's':
            return (command.contains(u"\\do"_s)   ? u"_"_s
                    : command.contains(u"\\up"_s) ? u"^"_s
                                                  : u""_s) +
                   parts.join(u' ');
        default:
            return parts.join(u' ');
        }
    }

    const QString m_code;
    qsizetype m_at = 0;
};

std::optional<TextRun> readingOf(const QString& equation)
{
    static const QRegularExpression shape(
        u"^\\\\o\\s*\\\\a[a-z]\\s*\\(\\s*\\\\s\\s*\\\\up\\s*[0-9]+\\s*\\(([^()]*)\\)\\s*[,;]\\s*(.*)\\)$"_s);
    const QRegularExpressionMatch hit = shape.match(equation);
    if (!hit.hasMatch())
        return std::nullopt;
    return TextRun{.text = hit.captured(2).trimmed(), .reading = hit.captured(1).trimmed()};
}

std::optional<TextRun> circleOf(const QString& equation)
{
    static const QRegularExpression shape(u"^\\\\o\\s*\\\\ac\\s*\\(\\s*[○◯●◎]\\s*[,;]\\s*(.*)\\)$"_s);
    const QRegularExpressionMatch hit = shape.match(equation);
    if (!hit.hasMatch())
        return std::nullopt;
    const QString inside = hit.captured(1).trimmed();
    bool isNumber = false;
    const int number = inside.toInt(&isNumber);
    const bool hasSign = isNumber && number >= 1 && number <= 20;
    return TextRun{hasSign ? numberText(number, u"decimalEnclosedCircle"_s) : u"○"_s + inside};
}

} // namespace

RichText textOfFieldCode(const QString& code)
{
    static const QRegularExpression switches(u"\\\\\\*\\s*(?:\"[^\"]*\"|[^\\s\\\\]+)"_s);
    QString equation = code.left(LongestCode).trimmed();
    RichText text;
    if (!equation.startsWith(u"EQ"_s, Qt::CaseInsensitive) || equation.size() < 3 || equation[2].isLetter())
        return text;
    equation = equation.sliced(2).remove(switches).trimmed();
    if (const auto reading = readingOf(equation))
        text.append(*reading);
    else if (const auto circle = circleOf(equation))
        text.append(*circle);
    else
        text.append(TextRun{EquationReader(equation).read().simplified()});
    return text;
}

bool isContentsField(const QString& code)
{
    const QString name = code.trimmed().section(u' ', 0, 0).toUpper();
    return name == u"TOC" || name == u"INDEX";
}

} // namespace shanke

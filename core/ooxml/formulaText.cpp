// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/formulaText.h"

#include "ooxml/XmlTree.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestFormula = 60;

// Of a digit or sign that has a raised or lowered one; a null character for others.
QChar raised(QChar c)
{
    static const QString plain = u"0123456789+-=()n"_s;
    static const QString above = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? QChar() : above[at];
}

QChar lowered(QChar c)
{
    static const QString plain = u"0123456789+-=()"_s;
    static const QString below = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? QChar() : below[at];
}

QString grouped(const QString& text)
{
    const bool isOne = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return isOne ? text : u"("_s + text + u")"_s;
}

QString shifted(const QString& text, QChar (*shift)(QChar), QChar sign)
{
    QString small;
    for (const QChar c : text)
        small += shift(c);
    return text.isEmpty() || !small.contains(QChar()) ? small : sign + grouped(text);
}

class FormulaWriter
{
public:
    QString write(const pugi::xml_node& node)
    {
        if (++m_depth > DeepestFormula) {
            --m_depth;
            return rawText(node);
        }
        const QString text = writeElement(node);
        --m_depth;
        return text;
    }

private:
    QString part(const pugi::xml_node& node, const char* name) { return writeAll(node.child(name)); }

    QString writeAll(const pugi::xml_node& node)
    {
        QString text;
        for (const pugi::xml_node& child : node.children())
            text += write(child);
        return text;
    }

    QString writeElement(const pugi::xml_node& node)
    {
        if (isElement(node, "m:t") || isElement(node, "w:t"))
            return QString::fromUtf8(node.text().get());
        if (isElement(node, "m:f"))
            return grouped(part(node, "m:num")) + u'/' + grouped(part(node, "m:den"));
        if (isElement(node, "m:rad"))
            return shifted(part(node, "m:deg"), raised, u'^') + u'√' + grouped(part(node, "m:e"));
        if (isElement(node, "m:sSup") || isElement(node, "m:sSub") || isElement(node, "m:sSubSup"))
            return part(node, "m:e") + shifted(part(node, "m:sub"), lowered, u'_') +
                   shifted(part(node, "m:sup"), raised, u'^');
        if (isElement(node, "m:sPre"))
            return shifted(part(node, "m:sub"), lowered, u'_') + shifted(part(node, "m:sup"), raised, u'^') +
                   part(node, "m:e");
        if (isElement(node, "m:nary"))
            return writeSum(node);
        if (isElement(node, "m:d"))
            return writeBrackets(node);
        if (isElement(node, "m:func"))
            return part(node, "m:fName") + u' ' + part(node, "m:e");
        if (isElement(node, "m:limLow") || isElement(node, "m:limUpp"))
            return part(node, "m:e") + u"_("_s + part(node, "m:lim") + u')';
        if (isElement(node, "m:m") || isElement(node, "m:eqArr"))
            return writeRows(node);
        return writeAll(node);
    }

    QString writeSum(const pugi::xml_node& node)
    {
        const pugi::xml_node sign = node.child("m:naryPr").child("m:chr");
        const QString drawn = sign ? attributeOf(sign, "val") : u"∫"_s;
        return drawn + shifted(part(node, "m:sub"), lowered, u'_') +
               shifted(part(node, "m:sup"), raised, u'^') + part(node, "m:e");
    }

    QString writeBrackets(const pugi::xml_node& node)
    {
        const pugi::xml_node facts = node.child("m:dPr");
        const auto sign = [&](const char* name, const QString& usual) {
            const pugi::xml_node found = facts.child(name);
            return found ? attributeOf(found, "val") : usual;
        };
        return sign("m:begChr", u"("_s) + writeEach(node, "m:e").join(sign("m:sepChr", u"|"_s)) +
               sign("m:endChr", u")"_s);
    }

    QString writeRows(const pugi::xml_node& node)
    {
        if (isElement(node, "m:eqArr"))
            return writeEach(node, "m:e").join(u"; "_s);
        QStringList rows;
        for (const pugi::xml_node& row : node.children("m:mr"))
            rows.append(writeEach(row, "m:e").join(u", "_s));
        return u"["_s + rows.join(u"; "_s) + u']';
    }

    QStringList writeEach(const pugi::xml_node& node, const char* name)
    {
        QStringList parts;
        for (const pugi::xml_node& child : node.children(name))
            parts.append(writeAll(child));
        return parts;
    }

    int m_depth = 0;
};

} // namespace

QString formulaText(const pugi::xml_node& formula)
{
    return FormulaWriter().write(formula).trimmed();
}

bool isOfFormula(const pugi::xml_node& picture)
{
    static const QRegularExpression program(u"Equation|MathType|Formula"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (pugi::xml_node node = picture.parent(); node; node = node.parent()) {
        if (isElement(node, "w:object"))
            return attributeOf(node.child("o:OLEObject"), "ProgID").contains(program);
    }
    return false;
}

} // namespace shanke

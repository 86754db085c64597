// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/paper/WordLint.h"

#include "package/Package.h"
#include "package/PartName.h"

#include <QFile>
#include <QTemporaryDir>

#include <pugixml.hpp>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Largest = 64 * 1024 * 1024;

const QStringList RunOrder{u"w:rStyle"_s, u"w:rFonts"_s, u"w:b"_s,    u"w:i"_s, u"w:strike"_s,
                           u"w:color"_s,  u"w:sz"_s,     u"w:szCs"_s, u"w:u"_s, u"w:vertAlign"_s};
const QStringList ParagraphOrder{
    u"w:pStyle"_s, u"w:keepNext"_s, u"w:pageBreakBefore"_s, u"w:numPr"_s, u"w:tabs"_s, u"w:spacing"_s,
    u"w:ind"_s,    u"w:jc"_s,       u"w:outlineLvl"_s,      u"w:rPr"_s};
const QStringList CellOrder{u"w:tcW"_s,       u"w:gridSpan"_s, u"w:vMerge"_s,
                            u"w:tcBorders"_s, u"w:shd"_s,      u"w:vAlign"_s};
const QStringList TableOrder{u"w:tblW"_s, u"w:tblBorders"_s, u"w:tblLayout"_s, u"w:tblCellMar"_s};

class Lint
{
public:
    explicit Lint(const Package& package) : m_package(package) {}

    QStringList run()
    {
        for (const QString& name : m_package.names())
            if (name.endsWith(u".xml") || name.endsWith(u".rels"))
                parse(name);
        lintTypes();
        lintRelationships();
        lintBody();
        return m_faults;
    }

private:
    void blame(const QString& fault) { m_faults.append(fault); }

    bool parse(const QString& name, pugi::xml_document* into = nullptr)
    {
        pugi::xml_document own;
        const QByteArray bytes = m_package.bytes(name, Largest).value_or(QByteArray());
        const auto read = (into ? into : &own)
                              ->load_buffer(bytes.constData(), size_t(bytes.size()),
                                            pugi::parse_default | pugi::parse_ws_pcdata);
        if (!read)
            blame(u"%1 is not well-formed: %2"_s.arg(name, QString::fromUtf8(read.description())));
        return bool(read);
    }

    void lintTypes()
    {
        pugi::xml_document types;
        if (!parse(u"[content_types].xml"_s, &types) && !parse(u"[Content_Types].xml"_s, &types))
            return;
        QStringList known;
        for (const pugi::xml_node& node : types.first_child().children())
            known.append(node.attribute("Extension")
                             ? u"*."_s + QString::fromUtf8(node.attribute("Extension").value())
                             : normalPartName(QString::fromUtf8(node.attribute("PartName").value())));
        for (const QString& name : m_package.names()) {
            if (!name.contains(u"ontent_") && !known.contains(name) &&
                !known.contains(u"*."_s + name.section(u'.', -1)))
                blame(u"%1 has no type"_s.arg(name));
        }
        for (const QString& name : known)
            if (!name.startsWith(u"*.") && !m_package.has(name))
                blame(u"a type for %1, which is not there"_s.arg(name));
    }

    void lintRelationships()
    {
        pugi::xml_document relations;
        if (!parse(normalPartName(u"word/_rels/document.xml.rels"_s), &relations))
            return;
        for (const pugi::xml_node& node : relations.first_child().children()) {
            const QString id = QString::fromUtf8(node.attribute("Id").value());
            if (m_ids.contains(id))
                blame(u"%1 stands twice"_s.arg(id));
            m_ids.append(id);
            const QString target = QString::fromUtf8(node.attribute("Target").value());
            if (!node.attribute("TargetMode") &&
                !m_package.has(resolvedPartName(normalPartName(u"word/document.xml"_s), target)))
                blame(u"%1 leads to %2, which is not there"_s.arg(id, target));
        }
    }

    void lintBody()
    {
        pugi::xml_document body;
        if (!parse(normalPartName(u"word/document.xml"_s), &body))
            return;
        lintNode(body.first_child());
    }

    void lintNode(const pugi::xml_node& node)
    {
        const QByteArrayView name(node.name());
        if (name == "w:tbl")
            lintTable(node);
        else if (name == "w:rPr")
            lintOrder(node, RunOrder);
        else if (name == "w:pPr")
            lintOrder(node, ParagraphOrder);
        else if (name == "w:tcPr")
            lintOrder(node, CellOrder);
        else if (name == "w:tblPr")
            lintOrder(node, TableOrder);
        for (const char* attribute : {"r:id", "r:embed"})
            if (node.attribute(attribute) &&
                !m_ids.contains(QString::fromUtf8(node.attribute(attribute).value())))
                blame(u"no relationship %1"_s.arg(QString::fromUtf8(node.attribute(attribute).value())));
        for (const pugi::xml_node& child : node.children())
            lintNode(child);
    }

    void lintOrder(const pugi::xml_node& node, const QStringList& order)
    {
        qsizetype last = -1;
        for (const pugi::xml_node& child : node.children()) {
            const qsizetype at = order.indexOf(QString::fromUtf8(child.name()));
            if (at <= last)
                blame(u"%1 stands in %2 where it may not"_s.arg(QString::fromUtf8(child.name()),
                                                                QString::fromUtf8(node.name())));
            last = std::max(at, last);
        }
    }

    static int numberIn(const pugi::xml_node& node, const char* attribute)
    {
        return node.attribute(attribute).as_int();
    }

    void lintTable(const pugi::xml_node& table)
    {
        int together = 0;
        int columns = 0;
        for (const pugi::xml_node& column : table.child("w:tblGrid").children()) {
            together += numberIn(column, "w:w");
            ++columns;
        }
        if (together != numberIn(table.child("w:tblPr").child("w:tblW"), "w:w"))
            blame(u"a grid that is not as wide as its table"_s);
        if (QByteArrayView(table.child("w:tblPr").child("w:tblLayout").attribute("w:type").value()) !=
            "fixed")
            blame(u"a table whose columns move"_s);
        if (QByteArrayView(table.next_sibling().name()) != "w:p")
            blame(u"a table with no paragraph behind it"_s);
        for (const pugi::xml_node& row : table.children("w:tr"))
            lintRow(row, together, columns);
    }

    void lintRow(const pugi::xml_node& row, int together, int columns)
    {
        int width = 0;
        int spans = 0;
        for (const pugi::xml_node& cell : row.children("w:tc")) {
            const pugi::xml_node properties = cell.child("w:tcPr");
            width += numberIn(properties.child("w:tcW"), "w:w");
            spans += std::max(1, numberIn(properties.child("w:gridSpan"), "w:val"));
            if (QByteArrayView(cell.last_child().name()) != "w:p")
                blame(u"a cell that does not end with a paragraph"_s);
        }
        if (width != together || spans != columns)
            blame(u"a row of %1 twips in %2 columns; the table has %3 in %4"_s.arg(width)
                      .arg(spans)
                      .arg(together)
                      .arg(columns));
        const pugi::xml_node properties = row.child("w:trPr");
        if (properties.child("w:cantSplit") && !properties.child("w:tblHeader"))
            blame(u"a row that may not break"_s);
    }

    const Package& m_package;
    QStringList m_faults;
    QStringList m_ids;
};

std::unique_ptr<Package> opened(const QByteArray& file, const QTemporaryDir& folder)
{
    QFile out(folder.filePath(u"file.docx"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        qFatal("no place for a file");
    out.close();
    auto package = Package::open(out.fileName());
    return package ? std::move(*package) : nullptr;
}

void addText(const pugi::xml_node& node, QString& text)
{
    const QByteArrayView name(node.name());
    if (name == "w:t")
        text += QString::fromUtf8(node.text().get());
    else if (name == "w:br")
        text += u'\n';
    for (const pugi::xml_node& child : node.children())
        addText(child, text);
    if (name == "w:p")
        text += u'\n';
}

} // namespace

QStringList lintWord(const QByteArray& file)
{
    const QTemporaryDir folder;
    const auto package = opened(file, folder);
    return package ? Lint(*package).run() : QStringList{u"no archive"_s};
}

QByteArray partOfWord(const QByteArray& file, const QString& part)
{
    const QTemporaryDir folder;
    const auto package = opened(file, folder);
    return package ? package->bytes(normalPartName(part), Largest).value_or(QByteArray()) : QByteArray();
}

QString textOfWord(const QByteArray& file)
{
    pugi::xml_document body;
    const QByteArray bytes = partOfWord(file, u"word/document.xml"_s);
    body.load_buffer(bytes.constData(), size_t(bytes.size()), pugi::parse_default | pugi::parse_ws_pcdata);
    QString text;
    addText(body.first_child(), text);
    return text;
}

} // namespace shanke::test

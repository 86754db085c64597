// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/ParagraphReader.h"

#include "ooxml/FieldCode.h"
#include "ooxml/XmlTree.h"
#include "ooxml/branches.h"
#include "ooxml/drawsShape.h"
#include "ooxml/formulaText.h"
#include "ooxml/symbolText.h"

#include <QRegularExpression>

#include <sstream>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestInline = 120;
constexpr qsizetype LongestFieldCode = 4000;

QString xmlOf(const pugi::xml_node& node)
{
    std::ostringstream out;
    node.print(out, "", pugi::format_raw);
    return QString::fromStdString(out.str());
}

QString colorOf(const pugi::xml_node& properties)
{
    static const QRegularExpression shape(u"^[0-9A-Fa-f]{6}$"_s);
    const QString value = attributeOf(properties.child("w:color"), "val");
    const bool isUsual = value.toLower() == u"000000" || !shape.match(value).hasMatch();
    return isUsual ? QString() : u"#"_s + value.toLower();
}

} // namespace

ParagraphReader::ParagraphReader(const StyleSheet& styles, ReadingCounts& counts, PictureParts& pictures,
                                 BlocksOf box, BlocksOf note)
    : m_styles(styles),
      m_counts(counts),
      m_pictures(pictures),
      m_box(std::move(box)),
      m_noteBlocks(std::move(note))
{
}

const QHash<QByteArray, ParagraphReader::Handler>& ParagraphReader::handlers()
{
    using P = ParagraphReader;
    static const QHash<QByteArray, Handler> handlers{
        {"w:r", &P::readRun},
        {"w:t", &P::readText},
        {"a:t", &P::readText},
        {"w:sym", &P::readSymbol},
        {"w:tab", &P::readTab},
        {"w:ptab", &P::readTab},
        {"w:br", &P::readBreak},
        {"w:cr", &P::readBreak},
        {"w:noBreakHyphen", &P::readHyphen},
        {"w:fldChar", &P::readFieldMark},
        {"w:instrText", &P::readFieldCode},
        {"w:ruby", &P::readRuby},
        {"m:oMath", &P::readFormula},
        {"mc:AlternateContent", &P::readChoice},
        {"w:sdt", &P::readControl},
        {"w:txbxContent", &P::readBox},
        {"v:textpath", &P::readArtText},
        {"pic:pic", &P::readPicture},
        {"v:imagedata", &P::readPicture},
        {"w:drawing", &P::readShapes},
        {"w:pict", &P::readShapes},
        {"c:chart", &P::readDrawing},
        {"dgm:relIds", &P::readDrawing},
        {"w:footnoteReference", &P::readNote},
        {"w:endnoteReference", &P::readNote},
        {"w:del", &P::dropDeleted},
        {"w:moveFrom", &P::dropMoved},
        {"w:pPr", &P::skip},
        {"w:rPr", &P::skip},
        {"w:sdtPr", &P::skip},
        {"w:sdtEndPr", &P::skip},
    };
    return handlers;
}

void ParagraphReader::read(const pugi::xml_node& paragraph, const StyleSheet::Style& style,
                           WordParagraph& into)
{
    m_into = &into;
    m_isStyleHidden = style.isHidden.value_or(false);
    m_isStyleBold = style.isBold.value_or(false);
    m_isHidden = m_isStyleHidden;
    m_look = {};
    readAll(paragraph);
    // An instruction ends with its paragraph: one that is never closed must not swallow the document.
    while (!m_fields.empty() && m_fields.back().isCode && !isContentsField(m_fields.back().code))
        m_fields.pop_back();
    m_into = nullptr;
}

void ParagraphReader::readAll(const pugi::xml_node& node)
{
    if (m_depth == DeepestInline)
        return;
    ++m_depth;
    for (const pugi::xml_node& child : node.children())
        readOne(child);
    --m_depth;
}

void ParagraphReader::readOne(const pugi::xml_node& node)
{
    const char* name = node.name();
    const Handler handler = handlers().value(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
    handler ? (this->*handler)(node) : readAll(node);
}

void ParagraphReader::readRun(const pugi::xml_node& node)
{
    const TextRun look = m_look;
    const bool wasHidden = m_isHidden;
    const QString font = m_font;
    readLook(node.child("w:rPr"));
    readAll(node);
    m_look = look;
    m_isHidden = wasHidden;
    m_font = font;
}

void ParagraphReader::readLook(const pugi::xml_node& properties)
{
    const StyleSheet::Style style = m_styles.style(attributeOf(properties.child("w:rStyle"), "val"));
    const pugi::xml_node hidden = properties.child("w:vanish");
    m_isHidden = hidden ? isOn(hidden) : style.isHidden.value_or(m_isStyleHidden);
    const pugi::xml_node bold = properties.child("w:b");
    const bool isBold = bold ? isOn(bold) : style.isBold.value_or(m_isStyleBold);
    const QString shift = attributeOf(properties.child("w:vertAlign"), "val");
    quint8 styles = isBold ? quint8(TextStyle::Bold) : quint8(0);
    const auto add = [&styles](bool has, TextStyle each) {
        if (has)
            styles = quint8(styles | quint8(each));
    };
    add(isOn(properties.child("w:i")), TextStyle::Italic);
    add(isOn(properties.child("w:u")), TextStyle::Underline);
    add(isOn(properties.child("w:strike")), TextStyle::Strike);
    add(shift == u"subscript", TextStyle::Subscript);
    add(shift == u"superscript", TextStyle::Superscript);
    m_look = {.text = {}, .styles = styles, .color = colorOf(properties)};
    m_font = attributeOf(properties.child("w:rFonts"), "ascii");
}

void ParagraphReader::readText(const pugi::xml_node& node)
{
    const QString text = QString::fromUtf8(node.text().get());
    m_counts.met += seenCharacters(text);
    TextRun run = m_look;
    run.text = symbolText(text, m_font);
    put(std::move(run));
}

void ParagraphReader::readSymbol(const pugi::xml_node& node)
{
    bool isNumber = false;
    const ushort code = attributeOf(node, "char").toUShort(&isNumber, 16);
    TextRun run = m_look;
    run.text = isNumber ? symbolText(QChar(code), attributeOf(node, "font")) : QString();
    if (ruleHere().isEmpty())
        m_into->added += seenCharacters(run.text);
    put(std::move(run));
}

void ParagraphReader::readTab(const pugi::xml_node&)
{
    put(TextRun{u"\t"_s});
}

void ParagraphReader::readBreak(const pugi::xml_node& node)
{
    if (attributeOf(node, "type") == u"page" && m_into->text.isBlank())
        m_into->beginsPage = true;
    else
        put(TextRun{u"\n"_s});
}

void ParagraphReader::readHyphen(const pugi::xml_node&)
{
    if (ruleHere().isEmpty())
        ++m_into->added;
    put(TextRun{u"-"_s});
}

void ParagraphReader::readFieldMark(const pugi::xml_node& node)
{
    const QString type = attributeOf(node, "fldCharType");
    if (type == u"begin")
        m_fields.emplace_back();
    else if (type == u"separate" && !m_fields.empty())
        m_fields.back().isCode = false;
    else if (type == u"end" && !m_fields.empty())
        endField();
}

void ParagraphReader::endField()
{
    const Field field = m_fields.back();
    m_fields.pop_back();
    if (!field.isCode)
        return;
    const RichText drawn = textOfFieldCode(field.code);
    if (ruleHere().isEmpty())
        m_into->added += drawn.characters();
    for (const TextRun& run : drawn.runs())
        put(run);
}

void ParagraphReader::readFieldCode(const pugi::xml_node& node)
{
    if (!m_fields.empty() && m_fields.back().code.size() < LongestFieldCode)
        m_fields.back().code += QString::fromUtf8(node.text().get());
}

void ParagraphReader::readRuby(const pugi::xml_node& node)
{
    const pugi::xml_node base = node.child("w:rubyBase");
    const TextRun look = m_look;
    readLook(base.child("w:r").child("w:rPr"));
    TextRun run = m_look;
    m_look = look;
    run.text = rawText(base);
    run.reading = rawText(node.child("w:rt"));
    m_counts.met += seenCharacters(run.text) + seenCharacters(run.reading);
    put(std::move(run));
}

void ParagraphReader::readFormula(const pugi::xml_node& node)
{
    const qsizetype met = seenCharacters(rawText(node));
    const QString text = formulaText(node);
    m_counts.met += met;
    if (ruleHere().isEmpty())
        m_into->added += seenCharacters(text) - met;
    put({.text = text, .formula = xmlOf(node)});
}

void ParagraphReader::readChoice(const pugi::xml_node& node)
{
    const pugi::xml_node chosen = chosenBranch(node);
    for (const pugi::xml_node& branch : node.children()) {
        if (branch == chosen)
            readAll(branch);
        else
            drop(u"said twice for other programs"_s, branch);
    }
}

void ParagraphReader::readControl(const pugi::xml_node& node)
{
    if (node.child("w:sdtPr").child("w:showingPlcHdr"))
        drop(u"prompt of an empty field"_s, node.child("w:sdtContent"));
    else
        readAll(node);
}

// What hangs on this paragraph is read as paragraphs of its own, outside its fields.
void ParagraphReader::readBox(const pugi::xml_node& node)
{
    WordParagraph* const into = m_into;
    const auto fields = std::exchange(m_fields, {});
    const TextRun look = m_look;
    const bool wasHidden = m_isHidden;
    WordBlocks blocks = m_box(node);
    m_into = into;
    m_fields = fields;
    m_look = look;
    m_isHidden = wasHidden;
    if (!areBlank(blocks))
        m_into->boxes.push_back(std::move(blocks));
}

void ParagraphReader::readArtText(const pugi::xml_node& node)
{
    WordBlock block;
    block.paragraph.text = RichText(attributeOf(node, "string"));
    block.paragraph.added = block.paragraph.text.characters();
    if (block.paragraph.added > 0)
        m_into->boxes.push_back({block});
}

void ParagraphReader::readPicture(const pugi::xml_node& node)
{
    const QString rule = ruleHere();
    const bool isVector = isElement(node, "v:imagedata");
    const pugi::xml_node blip = node.child("pic:blipFill").child("a:blip");
    const QString id = isVector ? attributeOf(node, "id") : attributeOf(blip, "embed");
    if (!rule.isEmpty())
        m_pictures.drop(rule);
    else if (const QString name = m_pictures.take(id); !name.isEmpty())
        put({.text = {}, .picture = name});
    else
        putMark(isOfFormula(node) ? FormulaLeftOut : PictureLeftOut);
    readAll(node);
}

// A chart, or an arrangement of shapes that another program makes of a list.
void ParagraphReader::readDrawing(const pugi::xml_node&)
{
    const QString rule = ruleHere();
    m_pictures.drop(rule.isEmpty() ? u"picture of a kind that texts do not show"_s : rule);
    if (rule.isEmpty())
        putMark(PictureLeftOut);
}

// What is drawn without a word leaves a mark beside what else is there.
void ParagraphReader::readShapes(const pugi::xml_node& node)
{
    readAll(node);
    if (drawsShape(node))
        readDrawing(node);
}

void ParagraphReader::putMark(const QString& mark)
{
    m_into->added += seenCharacters(mark);
    TextRun run = m_look;
    run.text = mark;
    put(std::move(run));
}

void ParagraphReader::readNote(const pugi::xml_node& node)
{
    if (!ruleHere().isEmpty())
        return;
    WordParagraph* const into = m_into;
    const auto fields = std::exchange(m_fields, {});
    WordBlocks note = m_noteBlocks(node);
    m_into = into;
    m_fields = fields;
    if (note.empty())
        return;
    const QString mark = u"[注%1]"_s.arg(++m_noteCount);
    RichText marked(mark + u' ');
    marked.append(note.front().paragraph.text.trimmed());
    note.front().paragraph.text = marked;
    note.front().paragraph.added += seenCharacters(mark);
    m_into->added += seenCharacters(mark);
    put(TextRun{mark});
    m_notes.insert(m_notes.end(), note.begin(), note.end());
}

void ParagraphReader::dropDeleted(const pugi::xml_node& node)
{
    drop(u"deleted"_s, node);
}

void ParagraphReader::dropMoved(const pugi::xml_node& node)
{
    drop(u"moved elsewhere"_s, node);
}

void ParagraphReader::drop(const QString& rule, const pugi::xml_node& node)
{
    const qsizetype characters = seenCharacters(rawText(node));
    m_counts.met += characters;
    m_counts.dropped.add(rule, characters);
}

QString ParagraphReader::ruleHere() const
{
    for (const Field& field : m_fields) {
        if (field.isCode)
            return u"instruction of a field"_s;
        if (isContentsField(field.code))
            return u"table of contents"_s;
    }
    return m_isHidden ? u"hidden"_s : QString();
}

void ParagraphReader::put(TextRun run)
{
    const QString rule = ruleHere();
    if (rule.isEmpty())
        m_into->text.append(std::move(run));
    else
        m_counts.dropped.add(rule, seenCharacters(run.text) + seenCharacters(run.reading));
}

} // namespace shanke

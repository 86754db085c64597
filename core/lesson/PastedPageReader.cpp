// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PastedPageReader.h"

#include "lesson/InlineMarkup.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPage = 60'000'000; // with the pictures that it carries
constexpr qsizetype MostCharacters = 300'000;
constexpr size_t MostBlocks = 5'000;
constexpr size_t DeepestElement = 200;
constexpr size_t DeepestTable = 12;
constexpr auto CellGap = u"  ";

bool isBlockElement(const QString& name)
{
    static const QSet<QString> names{
        u"p"_s,       u"div"_s,     u"li"_s,     u"ul"_s,   u"ol"_s,         u"h1"_s,         u"h2"_s,
        u"h3"_s,      u"h4"_s,      u"h5"_s,     u"h6"_s,   u"blockquote"_s, u"pre"_s,        u"section"_s,
        u"article"_s, u"header"_s,  u"footer"_s, u"dl"_s,   u"dt"_s,         u"dd"_s,         u"figure"_s,
        u"caption"_s, u"address"_s, u"hr"_s,     u"nav"_s,  u"main"_s,       u"figcaption"_s, u"body"_s,
        u"aside"_s,   u"center"_s,  u"form"_s,   u"table"_s};
    return names.contains(name);
}

// Not shown by a browser, or not text.
bool isUnread(const QString& name)
{
    static const QSet<QString> names{u"title"_s,      u"xml"_s,    u"noscript"_s, u"template"_s,
                                     u"rp"_s,         u"svg"_s,    u"textarea"_s, u"select"_s,
                                     u"annotation"_s, u"iframe"_s, u"object"_s};
    return names.contains(name);
}

bool isHeading(const QString& name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

// What an element ends that nobody closed: a cell the cell before it. Nothing beyond `border` is ended.
struct ImpliedEnd
{
    QSet<QString> ended{};
    QSet<QString> border{};
};

ImpliedEnd impliedEndBefore(const QString& name)
{
    if (name == u"td" || name == u"th")
        return {{u"td"_s, u"th"_s}, {u"table"_s, u"tr"_s}};
    if (name == u"tr")
        return {{u"tr"_s, u"td"_s, u"th"_s}, {u"table"_s}};
    if (name == u"li")
        return {{u"li"_s}, {u"ul"_s, u"ol"_s, u"table"_s}};
    if (isBlockElement(name))
        return {{u"p"_s}, {u"li"_s, u"td"_s, u"th"_s, u"table"_s, u"div"_s}};
    return {};
}

bool isEmptyElement(const QString& name)
{
    static const QSet<QString> names{u"br"_s,  u"img"_s,  u"hr"_s,    u"meta"_s, u"link"_s,
                                     u"col"_s, u"base"_s, u"input"_s, u"wbr"_s,  u"source"_s};
    return names.contains(name);
}

// A bullet is a sign; "1.", "a)", "一、" and "①" count.
bool isCounting(const QString& marker)
{
    return marker.size() > 1 ||
           (!marker.isEmpty() && (marker[0].isNumber() || marker[0].script() == QChar::Script_Han));
}

QString countedAs(int number, const QString& counting)
{
    if (!counting.isEmpty() && number >= 1 && number <= 26)
        return QString(QChar(counting[0].unicode() + number - 1)) + u". "_s;
    return QString::number(number) + u". "_s;
}

} // namespace

PastedPage readPastedPage(const QString& html, const PastedPageSource& source)
{
    return PastedPageReader(source).read(html);
}

PastedPage PastedPageReader::read(const QString& html)
{
    m_isCut = html.size() > LongestPage;
    const QStringView whole = QStringView(html).left(LongestPage);
    MarkupTokenizer tokens(whole);
    while (const auto token = tokens.next()) {
        take(*token);
        if (m_characters > MostCharacters || m_blocks.size() >= MostBlocks) {
            m_isCut = true;
            break;
        }
    }
    endParagraph();
    while (!m_rows.empty())
        endRow();
    return {std::move(m_blocks), m_pictures.taken(), m_pictures.left(), m_isCut};
}

void PastedPageReader::take(const MarkupToken& token)
{
    if (takeSkipped(token))
        return;
    if (token.kind == MarkupToken::Kind::Text)
        addText(token.text);
    else if (token.kind == MarkupToken::Kind::Open)
        open(token);
    else
        close(token.name);
}

void PastedPageReader::addText(const QString& text)
{
    if (look().isHidden)
        return;
    m_characters += text.size();
    if (isInMarker())
        m_marker += text;
    else
        m_paragraph.addText(text, look());
}

// Whether the token stands in what is not read.
bool PastedPageReader::takeSkipped(const MarkupToken& token)
{
    if (m_skipped.isEmpty())
        return false;
    const bool endsReadingSign = m_skipped == u"rp" && (token.name == u"rt" || token.name == u"ruby");
    if (endsReadingSign) {
        m_skipped.clear();
        return false;
    }
    if (token.name == m_skipped)
        m_skippedDepth += token.kind == MarkupToken::Kind::Open ? 1 : -1;
    if (m_skippedDepth == 0)
        m_skipped.clear();
    return true;
}

void PastedPageReader::open(const MarkupToken& token)
{
    if (isUnread(token.name)) {
        m_skipped = token.name;
        m_skippedDepth = 1;
        return;
    }
    if (token.name == u"br")
        return look().isHidden ? void() : m_paragraph.addLineBreak();
    if (token.name == u"img")
        return addPicture(token);
    takeTable(token);
    endImplied(token.name);
    if (isBlockElement(token.name))
        openBlock(token);
    if (!isEmptyElement(token.name) && !takeRuby(token))
        push(token);
}

void PastedPageReader::endImplied(const QString& name)
{
    const ImpliedEnd implied = impliedEndBefore(name);
    if (implied.ended.isEmpty())
        return;
    size_t keep = m_open.size();
    for (size_t i = m_open.size(); i > 0 && !implied.border.contains(m_open[i - 1].name); --i)
        if (implied.ended.contains(m_open[i - 1].name))
            keep = i - 1;
    m_open.resize(keep);
}

void PastedPageReader::push(const MarkupToken& token)
{
    if (m_open.size() >= DeepestElement) {
        ++m_tooDeep;
        return;
    }
    const bool isMarker =
        isInMarker() ||
        token.attributes.value(u"style"_s).contains(u"mso-list:Ignore"_s, Qt::CaseInsensitive);
    m_open.push_back({token.name, look().inside(token), isMarker});
}

// Closes `name` and what stands open inside it; a tag that was never opened closes nothing.
void PastedPageReader::close(const QString& name)
{
    const MarkupToken token{MarkupToken::Kind::Close, {}, name, {}};
    if (takeRuby(token))
        return;
    takeTable(token);
    if (isBlockElement(name))
        closeBlock(name);
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                    [&name](const OpenElement& element) { return element.name == name; });
    if (found != m_open.rend())
        m_open.erase(std::prev(found.base()), m_open.end());
}

bool PastedPageReader::takeRuby(const MarkupToken& token)
{
    const bool opens = token.kind == MarkupToken::Kind::Open;
    if (token.name == u"ruby")
        opens ? m_paragraph.beginRuby() : m_paragraph.endRuby(look());
    else if (token.name == u"rt")
        opens ? m_paragraph.beginReading() : m_paragraph.endReading();
    else
        return token.name == u"rb" || token.name == u"rtc";
    return true;
}

// Rows and cells. A row that nobody closed ends where the next begins.
void PastedPageReader::takeTable(const MarkupToken& token)
{
    const bool opens = token.kind == MarkupToken::Kind::Open;
    const bool isCell = token.name == u"td" || token.name == u"th";
    if (token.name != u"table" && token.name != u"tr" && !isCell)
        return;
    endParagraph();
    if (isCell) {
        if (opens && !m_rows.empty() && m_rows.back().table == m_tables)
            m_rows.back().cells.emplace_back();
        return;
    }
    if (token.name == u"table" && opens) {
        ++m_tables;
        return;
    }
    endRowsOfTable();
    if (token.name == u"table")
        m_tables = std::max(0, m_tables - 1);
    else if (opens && m_rows.size() < DeepestTable)
        m_rows.push_back({m_tables});
}

void PastedPageReader::endRowsOfTable()
{
    while (!m_rows.empty() && m_rows.back().table >= m_tables)
        endRow();
}

void PastedPageReader::openBlock(const MarkupToken& token)
{
    endParagraph();
    if (isHeading(token.name))
        m_type = u"heading"_s;
    else if (token.name == u"ul" || token.name == u"ol") {
        OpenList list{token.name == u"ol", token.attributes.value(u"start"_s, u"1"_s).toInt()};
        if (const QString type = token.attributes.value(u"type"_s); type == u"a" || type == u"A")
            list.counting = type;
        if (m_lists.size() < DeepestElement)
            m_lists.push_back(list);
    } else if (token.name == u"li")
        openItem(token);
    else if (token.name == u"p" || token.name == u"div")
        openOfficeItem(token);
}

void PastedPageReader::openItem(const MarkupToken& token)
{
    m_type = u"list"_s;
    if (m_lists.empty() || !m_lists.back().isNumbered)
        return;
    OpenList& list = m_lists.back();
    if (token.attributes.contains(u"value"_s))
        list.next = token.attributes.value(u"value"_s).toInt();
    m_marker = countedAs(list.next, list.counting);
    list.next = list.next < INT_MAX ? list.next + 1 : list.next;
}

// Word and WPS write an item as a paragraph whose sign or number is text. A heading may be a paragraph of
// that level in the outline.
void PastedPageReader::openOfficeItem(const MarkupToken& token)
{
    const QMap<QString, QString> style = styleDeclarations(token.attributes.value(u"style"_s));
    if (const QString list = style.value(u"mso-list"_s); !list.isEmpty() && list != u"none")
        m_type = u"list"_s;
    else if (const int level = style.value(u"mso-outline-level"_s).toInt(); level >= 1 && level <= 6)
        m_type = u"heading"_s;
}

void PastedPageReader::closeBlock(const QString& name)
{
    endParagraph();
    if ((name == u"ul" || name == u"ol") && !m_lists.empty())
        m_lists.pop_back();
    if (name == u"li" || isHeading(name) || m_lists.empty()) {
        m_type.clear();
        m_marker.clear();
    }
}

void PastedPageReader::addPicture(const MarkupToken& token)
{
    if (look().isHidden || isInMarker())
        return;
    if (const QString name = m_pictures.take(token.attributes.value(u"src"_s).trimmed()); !name.isEmpty())
        m_paragraph.addPicture(name);
}

void PastedPageReader::endParagraph()
{
    m_paragraph.endRuby(look());
    const PastedParagraph paragraph = std::exchange(m_paragraph, {});
    if (paragraph.isEmpty())
        return; // "<li><p>": what begins there has not been seen yet
    Block block;
    block.id = newBlockId();
    const QString type = std::exchange(m_type, {});
    const QString marker = std::exchange(m_marker, {}).simplified();
    block.text = paragraph.markup(type != u"heading");
    if (block.text.isEmpty())
        return;
    if (!type.isEmpty() && (type != u"list" || !isCounting(marker)))
        block.type = type;
    if (isCounting(marker))
        block.text.prepend(sanitizedMarkup(escapedMarkup(marker)) + u' ');
    put(std::move(block));
}

void PastedPageReader::put(Block block)
{
    if (m_rows.empty())
        return m_blocks.push_back(std::move(block));
    if (m_rows.back().cells.empty())
        m_rows.back().cells.emplace_back();
    m_rows.back().cells.back().push_back(std::move(block));
}

// A row whose cells are a paragraph each is a line; else one cell follows the other.
void PastedPageReader::endRow()
{
    if (m_rows.empty())
        return;
    OpenRow row = std::move(m_rows.back());
    m_rows.pop_back();
    const bool isLine =
        std::all_of(row.cells.begin(), row.cells.end(), [](const Blocks& cell) { return cell.size() <= 1; });
    std::erase_if(row.cells, [](const Blocks& cell) { return cell.empty(); });
    if (!isLine || row.cells.size() == 1) {
        for (Blocks& cell : row.cells)
            for (Block& block : cell)
                put(std::move(block));
        return;
    }
    QStringList texts;
    for (const Blocks& cell : row.cells)
        texts.append(cell.front().text);
    if (texts.isEmpty())
        return;
    Block line;
    line.id = newBlockId();
    line.text = texts.join(QString::fromUtf16(CellGap));
    put(std::move(line));
}

} // namespace shanke

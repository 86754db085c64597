// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/HtmlReader.h"

#include "ooxml/HtmlEntity.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t DeepestTable = 12;
constexpr int WidestSpan = 60;
constexpr int LongestSpan = 1000;

constexpr TextStyle Styles[]{TextStyle::Bold,   TextStyle::Italic,    TextStyle::Underline,
                             TextStyle::Strike, TextStyle::Subscript, TextStyle::Superscript};

// The place of the style in `Styles`; -1: the tag is none.
int styleOf(const QString& tag)
{
    static const QHash<QString, int> tags{{u"b"_s, 0},      {u"strong"_s, 0}, {u"i"_s, 1},  {u"em"_s, 1},
                                          {u"u"_s, 2},      {u"ins"_s, 2},    {u"s"_s, 3},  {u"del"_s, 3},
                                          {u"strike"_s, 3}, {u"sub"_s, 4},    {u"sup"_s, 5}};
    return tags.value(tag, -1);
}

bool isBlockTag(const QString& tag)
{
    static const QSet<QString> tags{
        u"p"_s,       u"div"_s,     u"li"_s,     u"ul"_s,  u"ol"_s,         u"h1"_s,  u"h2"_s,
        u"h3"_s,      u"h4"_s,      u"h5"_s,     u"h6"_s,  u"blockquote"_s, u"pre"_s, u"section"_s,
        u"article"_s, u"header"_s,  u"footer"_s, u"dl"_s,  u"dt"_s,         u"dd"_s,  u"figcaption"_s,
        u"caption"_s, u"address"_s, u"hr"_s,     u"body"_s};
    return tags.contains(tag);
}

bool isUnseen(const QString& tag)
{
    static const QSet<QString> tags{u"script"_s, u"style"_s, u"title"_s, u"noscript"_s, u"template"_s};
    return tags.contains(tag);
}

int spanIn(const QString& tag, const QRegularExpression& shape, int most)
{
    const QRegularExpressionMatch hit = shape.match(tag);
    return hit.hasMatch() ? std::clamp(hit.captured(1).toInt(), 1, most) : 1;
}

QRegularExpression spanShape(const QString& name)
{
    return QRegularExpression(u"\\b"_s + name + u"\\s*=\\s*[\"']?\\s*([0-9]{1,4})"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

// Where the tag that begins at `at` ends, at its '>'; -1 when another begins before.
qsizetype endOfTag(const QString& html, qsizetype at)
{
    QChar quote;
    for (qsizetype i = at + 1; i < html.size(); ++i) {
        if (!quote.isNull())
            quote = html[i] == quote ? QChar() : quote;
        else if (html[i] == u'"' || html[i] == u'\'')
            quote = html[i];
        else if (html[i] == u'<' || html[i] == u'>')
            return html[i] == u'>' ? i : -1;
    }
    return -1;
}

bool isNameLetter(QChar letter)
{
    return letter.unicode() < 128 && letter.isLetterOrNumber();
}

} // namespace

WordDocument HtmlReader::read(const QString& html)
{
    m_html = html;
    for (qsizetype at = 0; at < m_html.size();) {
        if (m_html[at] == u'<') {
            at = readTag(at);
            continue;
        }
        const qsizetype found = m_html.indexOf(u'<', at);
        const qsizetype end = found < 0 ? m_html.size() : found;
        addText(QStringView(m_html).sliced(at, end - at));
        at = end;
    }
    while (!m_tables.empty())
        endTable();
    endParagraph();
    m_document.blocks = std::move(m_blocks);
    return std::move(m_document);
}

// Behind the tag, comment or declaration that begins there. A sign that begins none is text.
qsizetype HtmlReader::readTag(qsizetype at)
{
    const QStringView rest = QStringView(m_html).sliced(at);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = m_html.indexOf(u"-->"_s, at + 4);
        return end < 0 ? m_html.size() : end + 3;
    }
    if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
        const qsizetype end = m_html.indexOf(u'>', at);
        return end < 0 ? m_html.size() : end + 1;
    }
    const bool isEnd = rest.startsWith(u"</");
    qsizetype behindName = isEnd ? 2 : 1;
    while (behindName < rest.size() && isNameLetter(rest[behindName]))
        ++behindName;
    const QString name = rest.first(behindName).sliced(isEnd ? 2 : 1).toString().toLower();
    qsizetype end = name.isEmpty() ? -1 : endOfTag(m_html, at);
    if (end < 0) {
        addText(rest.first(1));
        return at + 1;
    }
    const QString inside = m_html.sliced(at + behindName, end - at - behindName);
    take({name, inside, isEnd}, ++end);
    return end;
}

void HtmlReader::take(const Tag& tag, qsizetype& end)
{
    if (isUnseen(tag.name) && !tag.isEnd) {
        const qsizetype found = m_html.indexOf(u"</"_s + tag.name, end, Qt::CaseInsensitive);
        end = found < 0 ? m_html.size() : found;
        return;
    }
    if (takeStyle(tag) || takeTable(tag))
        return;
    if (tag.name == u"br")
        put(u"\n"_s);
    else if (tag.name == u"img" && !tag.isEnd)
        dropPicture();
    else if (isBlockTag(tag.name))
        takeBlock(tag);
}

void HtmlReader::dropPicture()
{
    ++m_document.pictures.shown;
    m_document.pictures.dropped.add(u"picture of a laid-in page"_s, 1);
    put(PictureLeftOut);
    m_paragraph.added += seenCharacters(PictureLeftOut);
}

bool HtmlReader::takeStyle(const Tag& tag)
{
    const int style = styleOf(tag.name);
    if (style < 0)
        return false;
    int& open = m_styles[size_t(style)];
    open = std::max(0, open + (tag.isEnd ? -1 : 1));
    return true;
}

bool HtmlReader::takeTable(const Tag& tag)
{
    if (tag.name == u"table") {
        tag.isEnd ? endTable() : beginTable();
        return true;
    }
    const bool isCell = tag.name == u"td" || tag.name == u"th";
    if (!isCell && tag.name != u"tr")
        return false;
    if (m_tables.empty()) {
        endParagraph();
        return true;
    }
    isCell ? endCell() : endRow();
    if (isCell && !tag.isEnd)
        beginCell(tag);
    else if (!isCell && !tag.isEnd)
        m_tables.back().row.emplace();
    return true;
}

void HtmlReader::takeBlock(const Tag& tag)
{
    endParagraph();
    const bool isHeading = tag.name.size() == 2 && tag.name[0] == u'h' && tag.name[1].isDigit();
    m_paragraph.level = isHeading && !tag.isEnd ? tag.name[1].digitValue() : 0;
    m_paragraph.isCentred = !tag.isEnd && tag.inside.contains(u"center"_s, Qt::CaseInsensitive);
}

// Spaces and line breaks are one space, as a browser shows them.
void HtmlReader::addText(QStringView text)
{
    QString shown;
    for (const QChar character : withoutEntities(text)) {
        const bool isSpace =
            character == u' ' || character == u'\n' || character == u'\t' || character == u'\r';
        if (!isSpace || !m_isBehindSpace)
            shown += isSpace ? QChar(u' ') : character;
        m_isBehindSpace = isSpace;
    }
    put(shown);
}

void HtmlReader::put(const QString& text)
{
    TextRun run{text};
    for (size_t i = 0; i < m_styles.size(); ++i) {
        if (m_styles[i] > 0)
            run.styles |= quint8(Styles[i]);
    }
    m_paragraph.text.append(std::move(run));
}

void HtmlReader::endParagraph()
{
    m_isBehindSpace = true;
    WordParagraph paragraph = std::exchange(m_paragraph, {});
    if (paragraph.text.isBlank())
        return;
    WordBlock block;
    block.paragraph = std::move(paragraph);
    m_blocks.push_back(std::move(block));
}

void HtmlReader::beginTable()
{
    endParagraph();
    if (m_tables.size() == DeepestTable)
        return;
    OpenTable open;
    open.before = std::exchange(m_blocks, {});
    m_tables.push_back(std::move(open));
}

void HtmlReader::beginCell(const Tag& tag)
{
    OpenTable& open = m_tables.back();
    if (!open.row)
        open.row.emplace();
    int column = 0;
    if (!open.row->cells.empty())
        column = open.row->cells.back().column + open.row->cells.back().columns;
    while (size_t(column) < open.reachingDown.size() && open.reachingDown[size_t(column)] > 0)
        ++column;
    static const QRegularExpression across = spanShape(u"colspan"_s);
    static const QRegularExpression down = spanShape(u"rowspan"_s);
    WordCell cell;
    cell.column = column;
    cell.columns = spanIn(tag.inside, across, WidestSpan);
    cell.rows = spanIn(tag.inside, down, LongestSpan);
    open.cell = std::move(cell);
}

// What stands between cells goes into the one that follows.
void HtmlReader::endCell()
{
    endParagraph();
    OpenTable& open = m_tables.back();
    if (!open.cell || !open.row)
        return;
    WordCell cell = *std::exchange(open.cell, std::nullopt);
    open.reachingDown.resize(std::max(open.reachingDown.size(), size_t(cell.column + cell.columns)), 0);
    int columns = 1; // it reaches as far as no cell above stands
    while (columns < cell.columns && open.reachingDown[size_t(cell.column + columns)] == 0)
        ++columns;
    cell.columns = columns;
    for (int column = cell.column; column < cell.column + columns; ++column)
        open.reachingDown[size_t(column)] = cell.rows;
    open.table->columns = std::max(open.table->columns, cell.column + cell.columns);
    cell.blocks = std::exchange(m_blocks, {});
    open.row->cells.push_back(std::move(cell));
}

void HtmlReader::endRow()
{
    endCell();
    OpenTable& open = m_tables.back();
    if (!open.row)
        return;
    for (int& rows : open.reachingDown)
        rows = std::max(0, rows - 1);
    open.table->rows.push_back(*std::exchange(open.row, std::nullopt));
}

void HtmlReader::endTable()
{
    endParagraph();
    if (m_tables.empty())
        return;
    endRow();
    OpenTable open = std::move(m_tables.back());
    m_tables.pop_back();
    WordBlocks loose = std::exchange(m_blocks, std::move(open.before));
    const int rows = int(open.table->rows.size());
    for (int row = 0; row < rows; ++row) {
        for (WordCell& cell : open.table->rows[size_t(row)].cells)
            cell.rows = std::min(cell.rows, rows - row);
    }
    if (open.table->columns > 0) {
        WordBlock block;
        block.table = std::move(open.table);
        m_blocks.push_back(std::move(block));
    }
    m_blocks.insert(m_blocks.end(), std::make_move_iterator(loose.begin()),
                    std::make_move_iterator(loose.end()));
}

} // namespace shanke

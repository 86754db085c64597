// SPDX-License-Identifier: GPL-3.0-or-later
#include "ole/readOldWord.h"

#include "ole/CompoundFile.h"
#include "ole/ParagraphMarks.h"
#include "ooxml/FieldCode.h"
#include "ooxml/FileRefusal.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 WordMark = 0xA5EC;
constexpr quint16 OldestVersion = 0x00C1; // Word 97
constexpr quint16 HasPassword = 0x0100;
constexpr quint16 SecondTable = 0x0200;
constexpr quint32 IsNarrow = 0x40000000;
constexpr qsizetype MostCharacters = 16'000'000;
constexpr ushort CellEnd = 0x07;
constexpr ushort PictureHere = 0x01;

// The upper half of Windows-1252, which narrow pieces are written in.
QChar wideOf(quint8 byte)
{
    static const QString upper = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s;
    return byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : QChar(ushort(byte));
}

struct PlacedCharacter
{
    QChar character;
    quint32 offset; // in the stream
};

// All characters in the order of the document.
std::vector<PlacedCharacter> charactersOf(const QByteArray& document, const QByteArray& table)
{
    QByteArray pieces = table.mid(longAt(document, 0x1A2), longAt(document, 0x1A6));
    while (pieces.size() > 3 && pieces[0] == 1) // properties that pieces share
        pieces = pieces.mid(3 + shortAt(pieces, 1));
    std::vector<PlacedCharacter> characters;
    if (pieces.size() < 5 || pieces[0] != 2)
        return characters;
    pieces = pieces.mid(5, longAt(pieces, 1));
    const qsizetype count = pieces.size() < 4 ? 0 : (pieces.size() - 4) / 12;
    for (qsizetype i = 0; i < count; ++i) {
        const quint32 first = longAt(pieces, i * 4);
        const quint32 last = longAt(pieces, (i + 1) * 4);
        const quint32 place = longAt(pieces, (count + 1) * 4 + i * 8 + 2);
        const bool isNarrow = (place & IsNarrow) != 0;
        const quint32 begin = isNarrow ? (place & ~IsNarrow) / 2 : place;
        for (quint32 at = 0; at < last - first && last > first; ++at) {
            const qint64 offset = qint64(begin) + qint64(at) * (isNarrow ? 1 : 2);
            if (offset + (isNarrow ? 1 : 2) > document.size() ||
                qsizetype(characters.size()) > MostCharacters)
                break;
            const QChar c = isNarrow ? wideOf(quint8(document[offset])) : QChar(shortAt(document, offset));
            characters.push_back({c, quint32(offset)});
        }
    }
    return characters;
}

// Makes paragraphs and tables of the characters.
class OldWordFlow
{
public:
    explicit OldWordFlow(const ParagraphMarks& marks) : m_marks(marks) {}

    void take(const PlacedCharacter& placed)
    {
        switch (placed.character.unicode()) {
        case u'\r':
        case 0x0C:
        case CellEnd:
            return endParagraph(placed);
        case 0x13:
            return m_fields.push_back({});
        case 0x14:
            return endCode();
        case 0x15:
            return endField();
        case 0x0B:
            return add(u'\n');
        case 0x1E:
            return add(u'-');
        case PictureHere:
            return addPicture();
        default:
            return add(placed.character);
        }
    }

    WordBlocks finish()
    {
        endTable();
        if (!m_text.isEmpty())
            m_blocks.push_back(paragraph());
        return std::move(m_blocks);
    }

    int pictures() const { return m_pictures; }

private:
    struct Field
    {
        QString code;
        bool isCode = true;
    };

    bool isInCode() const
    {
        return std::any_of(m_fields.begin(), m_fields.end(), [](const Field& field) { return field.isCode; });
    }

    void add(QChar c)
    {
        if (isInCode())
            m_fields.back().code += c;
        else
            m_text += c;
    }

    // Its bytes stay in the file.
    void addPicture()
    {
        if (isInCode())
            return;
        m_text += PictureLeftOut;
        m_added += seenCharacters(PictureLeftOut);
        ++m_pictures;
    }

    void endCode()
    {
        if (!m_fields.empty())
            m_fields.back().isCode = false;
    }

    // What a field draws from its own instruction stands in the text as if it were written.
    void endField()
    {
        if (m_fields.empty())
            return;
        const Field field = m_fields.back();
        m_fields.pop_back();
        const RichText drawn = field.isCode ? textOfFieldCode(field.code) : RichText();
        for (const TextRun& run : drawn.runs())
            m_text += run.reading.isEmpty() ? run.text : run.text + u'(' + run.reading + u')';
    }

    WordBlock paragraph()
    {
        WordBlock block;
        block.paragraph.text = RichText(std::exchange(m_text, {}));
        block.paragraph.added = std::exchange(m_added, 0);
        return block;
    }

    void endParagraph(const PlacedCharacter& placed)
    {
        m_fields.clear();
        const ParagraphMarks::Mark mark = m_marks.at(placed.offset);
        if (!mark.isInTable && !mark.endsRow) {
            endTable();
            m_blocks.push_back(paragraph());
            return;
        }
        if (mark.endsRow)
            return endRow();
        m_cell.push_back(paragraph());
        if (placed.character.unicode() == CellEnd)
            endCell();
    }

    void endCell()
    {
        WordCell cell;
        cell.column = int(m_row.cells.size());
        cell.blocks = std::exchange(m_cell, {});
        m_row.cells.push_back(std::move(cell));
    }

    void endRow()
    {
        m_text.clear();
        m_added = 0;
        if (!m_cell.empty())
            endCell();
        m_table.columns = std::max(m_table.columns, int(m_row.cells.size()));
        m_table.rows.push_back(std::exchange(m_row, {}));
    }

    void endTable()
    {
        if (!m_row.cells.empty() || !m_cell.empty())
            endRow();
        if (m_table.rows.empty())
            return;
        WordBlock block;
        block.table = std::make_shared<const WordTable>(std::exchange(m_table, {}));
        m_blocks.push_back(std::move(block));
    }

    const ParagraphMarks& m_marks;
    WordBlocks m_blocks;
    WordTable m_table;
    WordRow m_row;
    WordBlocks m_cell;
    QString m_text;
    qsizetype m_added = 0;
    int m_pictures = 0;
    std::vector<Field> m_fields;
};

} // namespace

Result<> checkOldWord(const CompoundFile& file, const QString& path)
{
    if (file.has(u"EncryptedPackage"_s))
        return refuseFile(
            FileRefusal::Password,
            u"%1 is protected with a password: open it in Word or WPS and save it without one"_s.arg(path));
    if (file.has(u"Workbook"_s) || file.has(u"Book"_s))
        return refuseFile(FileRefusal::Workbook, u"%1 is a workbook, not a text document"_s.arg(path));
    if (file.has(u"PowerPoint Document"_s))
        return refuseFile(FileRefusal::Slides,
                          u"%1 is a presentation: attach it to a plan instead"_s.arg(path));
    if (file.has(u"Macros"_s) || file.has(u"_VBA_PROJECT"_s))
        return refuseFile(
            FileRefusal::Macros,
            u"%1 holds macros, which are programs: save it as .docx in Word or WPS, and import that"_s.arg(
                path));
    const QByteArray head = file.stream(u"WordDocument"_s).left(0x200);
    if (shortAt(head, 0) != WordMark || shortAt(head, 2) < OldestVersion)
        return refuseFile(
            FileRefusal::Unknown,
            u"%1 is no text document that this program knows: open it in Word or WPS and save it as .docx"_s
                .arg(path));
    if ((shortAt(head, 0x0A) & HasPassword) != 0)
        return refuseFile(
            FileRefusal::Password,
            u"%1 is protected with a password: open it in Word or WPS and save it without one"_s.arg(path));
    return {};
}

Result<WordDocument> readOldWord(const QString& path)
{
    SHANKE_LET(const CompoundFile file, CompoundFile::open(path));
    SHANKE_TRY(checkOldWord(file, path));
    const QByteArray document = file.stream(u"WordDocument"_s);
    const QByteArray table =
        file.stream((shortAt(document, 0x0A) & SecondTable) != 0 ? u"1Table"_s : u"0Table"_s);
    const ParagraphMarks marks = ParagraphMarks::read(document, table);
    OldWordFlow flow(marks);
    QString beside; // headers, footers, notes stand behind the text
    quint32 left = longAt(document, 0x4C);
    for (const PlacedCharacter& placed : charactersOf(document, table)) {
        if (left > 0)
            flow.take(placed);
        else
            beside += placed.character;
        left -= left > 0 ? 1 : 0;
    }
    WordDocument read;
    read.blocks = flow.finish();
    if (charactersIn(read.blocks) - addedIn(read.blocks) == 0)
        return refuseFile(FileRefusal::NoText, u"%1 has no text that this program can read"_s.arg(path));
    read.dropped.add(u"header, footer or note"_s, seenCharacters(beside));
    read.pictures.shown = flow.pictures();
    read.pictures.dropped.add(u"picture of a kind that texts do not show"_s, flow.pictures());
    return read;
}

} // namespace shanke

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/readWord.h"
#include "support/WordFiles.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

WordDocument read(const QByteArray& body, const WordParts& parts = {})
{
    const TableFiles folder;
    auto document = readWord(writeWord(folder, u"trap.docx"_s, body, parts));
    INFO((document ? std::string() : document.error().detail.toStdString()));
    REQUIRE(document);
    return *std::move(document);
}

QString textOf(const WordBlocks& blocks)
{
    QStringList lines;
    for (const RichText& line : linesIn(blocks))
        lines.append(line.plain());
    return lines.join(u'\n');
}

QString text(const QByteArray& body, const WordParts& parts = {})
{
    const WordDocument document = read(body, parts);
    CHECK_FALSE(document.dropped.byRule().contains(u"not understood"_s));
    return textOf(document.blocks);
}

qsizetype droppedBy(const WordDocument& document, const QString& rule)
{
    Drops all = dropsIn(document.blocks);
    all.add(document.dropped);
    return all.byRule().value(rule);
}

ErrorKind refusalOf(const QString& path)
{
    const auto document = readWord(path);
    REQUIRE_FALSE(document);
    return document.error().kind;
}

QByteArray field(const QByteArray& code, const QByteArray& result, bool isClosed = true)
{
    return "<w:p><w:r><w:t>前</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" +
           code + "</w:instrText></w:r>" +
           (isClosed ? "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result +
                           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>后</w:t></w:r>"
                     : QByteArray()) +
           "</w:p>";
}

QByteArray numbered(const QString& text, int list, int level = 0)
{
    return wordParagraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) +
                                   "\"/><w:numId w:val=\"" + QByteArray::number(list) + "\"/></w:numPr>");
}

QByteArray level(int index, const QByteArray& format, const QByteArray& pattern, const QByteArray& more = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           format + "\"/>" + more + "<w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
}

WordParts numbering(const QByteArray& levels, const QByteArray& lists)
{
    return {{"numbering.xml", "<w:numbering SPACES><w:abstractNum w:abstractNumId=\"0\">" + levels +
                                  "</w:abstractNum>" + lists + "</w:numbering>"}};
}

QByteArray list(int number, const QByteArray& more = {})
{
    return "<w:num w:numId=\"" + QByteArray::number(number) + "\"><w:abstractNumId w:val=\"0\"/>" + more +
           "</w:num>";
}

} // namespace

TEST_CASE("A strict file with prefixes of its own reads as any other", "[ooxml][traps]")
{
    const TableFiles folder;
    const QString path =
        folder.zip(u"strict.docx"_s,
                   {{"_rels/.rels",
                     "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                     "<Relationship Id=\"r\" "
                     "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" "
                     "Target=\"/text/main.xml\"/></Relationships>"},
                    {"text/main.xml", "\xEF\xBB\xBF<?xml version=\"1.0\"?><document "
                                      "xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" "
                                      "xmlns:z=\"http://purl.oclc.org/ooxml/wordprocessingml/"
                                      "main\"><body><z:p><r><z:t>静夜思</z:t></r></z:p></body></document>"}});
    const auto document = readWord(path);
    REQUIRE(document);
    CHECK(textOf(document->blocks) == u"静夜思"_s);
}

TEST_CASE("What was deleted, moved away, or is hidden is dropped and counted", "[ooxml][traps]")
{
    const WordDocument document =
        read("<w:p><w:r><w:t>留下</w:t></w:r><w:del><w:r><w:delText>删去的</w:delText></w:r></"
             "w:del><w:ins><w:r><w:t>加上</w:t></w:r></w:ins>"
             "<w:moveFrom><w:r><w:t>搬走</w:t></w:r></w:moveFrom>" +
             wordRun(u"看不见"_s, "<w:vanish/>") + "</w:p>" +
             wordTable({"<w:tr><w:trPr><w:del/></w:trPr>" + wordCell(wordLines(u"删去的一行"_s)) + "</w:tr>",
                        wordRow({wordCell(wordLines(u"一行"_s))})}));
    CHECK(textOf(document.blocks) == u"留下加上\n一行"_s);
    CHECK(droppedBy(document, u"deleted"_s) == 8);
    CHECK(droppedBy(document, u"moved elsewhere"_s) == 2);
    CHECK(droppedBy(document, u"hidden"_s) == 3);
}

TEST_CASE("A paragraph whose end was deleted goes on with the next", "[ooxml][traps]")
{
    CHECK(text("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + wordRun(u"床前"_s) + "</w:p>" +
               wordLines(u"明月光"_s)) == u"床前明月光"_s);
}

TEST_CASE("A text box is read once, whatever programs it was written for", "[ooxml][traps]")
{
    const WordDocument document = read(wordBox(u"板书设计"_s, u"静夜思"_s));
    CHECK(charactersIn(document.blocks) == 7);
    CHECK(droppedBy(document, u"said twice for other programs"_s) == 4);
}

TEST_CASE("Content controls, links and smart tags are unwrapped; prompts are not text", "[ooxml][traps]")
{
    const WordDocument document =
        read("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></"
             "w:hyperlink><w:smartTag><w:smartTag>"
             "<w:r><w:t>标记</w:t></w:r></w:smartTag></w:smartTag></w:p></w:sdtContent></w:sdt>"
             "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></"
             "w:sdtContent></w:sdt></w:p>");
    CHECK(textOf(document.blocks) == u"链接标记"_s);
    CHECK(droppedBy(document, u"prompt of an empty field"_s) == 4);
}

TEST_CASE("Of fields the result is read, and one that never ends swallows nothing", "[ooxml][traps]")
{
    CHECK(text(field(" HYPERLINK \"x\" ", "<w:r><w:t>结果</w:t></w:r>")) == u"前结果后"_s);
    CHECK(text(field(" PAGE ", {}, false) + wordLines(u"下一段"_s)) == u"前\n下一段"_s);
    CHECK(text("<w:p><w:fldSimple w:instr=\"TITLE\"><w:r><w:t>题目</w:t></w:r></w:fldSimple></w:p>") ==
          u"题目"_s);
}

TEST_CASE("Equation fields of older programs say what they draw", "[ooxml][traps]")
{
    const auto drawn = [](const QByteArray& code) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code +
               "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    };
    CHECK(text(drawn("EQ \\f(1,2)")) == u"1/2"_s);
    CHECK(text(drawn("eq \\o\\ac(○,3)")) == u"③"_s);
    CHECK(text(drawn("EQ \\r(3,x)")) == u"3√(x)"_s);
    const WordDocument pinyin =
        read(drawn("EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(jìng),静)"));
    CHECK(pinyin.blocks.front().paragraph.text.markup() == u"<ruby>静<rt>jìng</rt></ruby>"_s);
}

TEST_CASE("Pinyin keeps the characters and the reading", "[ooxml][traps]")
{
    const WordDocument document =
        read("<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>sī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>思</"
             "w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>");
    CHECK(document.blocks.front().paragraph.text.markup() == u"<ruby>思<rt>sī</rt></ruby>"_s);
    CHECK(charactersIn(document.blocks) == 3);
}

TEST_CASE("Numbers are written out as Word counts them", "[ooxml][numbering]")
{
    const QByteArray levels = level(0, "chineseCounting", "%1、") +
                              level(1, "decimal", "%1.%2", "<w:isLgl/>") +
                              level(2, "decimalEnclosedCircleChinese", "%3");
    const QByteArray body = numbered(u"导入"_s, 1) + numbered(u"出示"_s, 1, 1) + numbered(u"看图"_s, 1, 2) +
                            numbered(u"新授"_s, 1) + numbered(u"读"_s, 1, 1) + numbered(u"重新数"_s, 2) +
                            numbered(u"接着数"_s, 2);
    const QByteArray restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    CHECK(text(body, numbering(levels, list(1) + list(2, restart))) ==
          u"一、 导入\n1.1 出示\n① 看图\n二、 新授\n2.1 读\n一、 重新数\n二、 接着数"_s);
    const WordDocument document = read(body, numbering(levels, list(1) + list(2, restart)));
    CHECK(addedIn(document.blocks) == 2 + 3 + 1 + 2 + 3 + 2 + 2);
    CHECK(charactersIn(document.blocks) == addedIn(document.blocks) + 15);
}

TEST_CASE("Chinese numbers go beyond ten", "[ooxml][numbering]")
{
    QByteArray body;
    for (int i = 0; i < 21; ++i)
        body += numbered(u"条"_s, 1);
    const QString all = text(body, numbering(level(0, "chineseCountingThousand", "（%1）"), list(1)));
    CHECK(all.contains(u"（十） 条\n（十一） 条"_s));
    CHECK(all.endsWith(u"（二十） 条\n（二十一） 条"_s));
}

TEST_CASE("Signs of symbol fonts become characters that every font has", "[ooxml][traps]")
{
    CHECK(text("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" +
               wordRun(QString(QChar(0xF0A8)), "<w:rFonts w:ascii=\"Wingdings\"/>") + "</w:p>") == u"✓◻"_s);
    CHECK(text(numbered(u"圆点"_s, 1),
               numbering("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\xEF\x81\xAC\"/>"
                         "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:lvl>",
                         list(1))) == u"● 圆点"_s);
}

TEST_CASE("A formula is text a person can read, with its XML kept", "[ooxml][traps]")
{
    const WordDocument document = read("<w:p><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></"
                                       "m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
                                       "<m:r><m:t>=</m:t></m:r><m:sSup><m:e><m:r><m:t>x</m:t></m:r></"
                                       "m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>");
    CHECK(textOf(document.blocks) == u"(a+b)/2=x²"_s);
    const QStringList formulas = document.blocks.front().paragraph.text.formulas();
    REQUIRE(formulas.size() == 1);
    CHECK(formulas.front().contains(u"<m:num>"_s));
}

TEST_CASE("A table is a grid: indents, spans and merged cells have their columns", "[ooxml][tables]")
{
    const WordDocument document =
        read(wordTable({wordRow({wordCell(wordLines(u"甲"_s), "<w:vMerge w:val=\"restart\"/>"),
                                 wordCell(wordLines(u"乙"_s), "<w:gridSpan w:val=\"2\"/>")}),
                        wordRow({wordCell(wordLines(u""_s), "<w:vMerge/>"), wordCell(wordLines(u"丙"_s)),
                                 wordCell(wordLines(u"丁"_s))}),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" +
                            wordCell(wordLines(u"戊"_s), "<w:gridSpan w:val=\"9999\"/>") + "</w:tr>"}));
    const WordTable& table = *document.blocks.front().table;
    CHECK(table.rows[0].cells[0].rows == 2);
    CHECK(table.rows[0].cells[1].columns == 2);
    REQUIRE(table.rows[1].cells.size() == 2);
    CHECK(table.rows[1].cells[0].column == 1);
    CHECK(table.rows[2].cells[0].column == 1);
    CHECK(table.columns <= 100);
}

TEST_CASE("A cell that goes on with none above is its own", "[ooxml][tables]")
{
    CHECK(text(wordTable({wordRow({wordCell(wordLines(u"孤"_s), "<w:vMerge/>")})})) == u"孤"_s);
}

TEST_CASE("Notes stand behind their paragraph; headers, footers and comments are counted", "[ooxml][traps]")
{
    const WordDocument document =
        read("<w:p><w:r><w:t>静夜思</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" +
                 wordLines(u"下文"_s),
             {{"footnotes.xml", "<w:footnotes SPACES><w:footnote w:type=\"separator\" w:id=\"0\">" +
                                    wordLines(u"线"_s) + "</w:footnote><w:footnote w:id=\"2\">" +
                                    wordLines(u"李白作"_s) + "</w:footnote></w:footnotes>"},
              {"header1.xml", "<w:hdr SPACES>" + wordLines(u"某小学"_s) + "</w:hdr>"},
              {"comments.xml",
               "<w:comments SPACES><w:comment>" + wordLines(u"好"_s) + "</w:comment></w:comments>"}});
    CHECK(textOf(document.blocks) == u"静夜思[注1]\n[注1] 李白作\n下文"_s);
    CHECK(droppedBy(document, u"header"_s) == 3);
    CHECK(droppedBy(document, u"comment"_s) == 1);
}

TEST_CASE("Files that are none, hold macros, or want to fill the memory are refused", "[ooxml][traps]")
{
    const TableFiles folder;
    CHECK(refusalOf(folder.zip(u"macro.docm"_s, {{"word/document.xml", "<w:document/>"},
                                                 {"word/vbaProject.bin", "x"}})) == ErrorKind::Forbidden);
    CHECK(refusalOf(folder.zip(u"other.zip"_s, {{"readme.txt", "你好"}})) == ErrorKind::InvalidInput);
    CHECK(refusalOf(folder.zip(u"broken.docx"_s, {{"word/document.xml", "<w:document><w:body>"}})) ==
          ErrorKind::InvalidInput);
    CHECK(refusalOf(folder.zip(u"bomb.docx"_s, {{"word/document.xml", QByteArray(80 * 1024 * 1024, ' ')}})) ==
          ErrorKind::TooLarge);
    CHECK(refusalOf(folder.write(u"half.docx"_s, "PK\x03\x04half")) == ErrorKind::InvalidInput);
    QByteArray deep;
    for (int i = 0; i < 5000; ++i)
        deep += "<w:sdt>";
    for (int i = 0; i < 5000; ++i)
        deep += "</w:sdt>";
    CHECK(refusalOf(writeWord(folder, u"deep.docx"_s, deep)) == ErrorKind::TooLarge);
}

TEST_CASE("A part whose name climbs out of the package is looked for inside it", "[ooxml][traps]")
{
    const TableFiles folder;
    const QString path = folder.zip(
        u"dots.docx"_s,
        {{"_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                         "Target=\"..\\..\\etc/../word/document.xml\"/></Relationships>"},
         {"word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
              wordLines(u"文"_s) + "</w:body></w:document>"}});
    const auto document = readWord(path);
    REQUIRE(document);
    CHECK(textOf(document->blocks) == u"文"_s);
}

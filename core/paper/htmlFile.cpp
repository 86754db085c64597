// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/htmlFile.h"

#include "paper/HtmlBody.h"
#include "paper/arranged.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// No script, nothing from outside; a form may be wider than a telephone and is then moved sideways.
const char PageHead[] = "<!DOCTYPE html>\n"
                        "<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta http-equiv=\"Content-Security-Policy\" "
                        "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n";

const char Style[] =
    "<style>\n"
    "body { margin: 0 auto; max-width: 50rem; padding: 1rem; line-height: 1.6; color: #111; background: "
    "#fff;\n"
    "  font-family: \"Noto Sans CJK SC\", \"Microsoft YaHei\", \"PingFang SC\", sans-serif; }\n"
    "h1 { text-align: center; font-size: 1.5rem; margin: .2rem 0 1rem; }\n"
    "h2 { font-size: 1.1rem; margin: 1.2rem 0 .4rem; }\n"
    "p { margin: .2rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }\n"
    "img { max-width: 100%; height: auto; }\n"
    ".kind { text-align: center; color: #555; }\n"
    ".subheading { font-weight: bold; }\n"
    ".item { padding-left: 1.2em; text-indent: -1em; }\n"
    ".item::before { content: \"\\2022\\00a0\"; }\n"
    ".quiet { color: #555; }\n"
    ".wide { overflow-x: auto; margin: .5rem 0; }\n"
    "table { border-collapse: collapse; width: 100%; min-width: 30rem; table-layout: fixed; }\n"
    "th, td { border: 1px solid #666; padding: .3rem .4rem; vertical-align: top; text-align: left; }\n"
    "th { background: #f2f2f2; font-weight: normal; text-align: center; vertical-align: middle; }\n"
    ".band { background: #f2f2f2; }\n"
    "article + article { margin-top: 3rem; break-before: page; }\n"
    "</style>\n";

} // namespace

QByteArray htmlFile(const PaperSheets& sheets, const PaperLook& look, const SheetLanguage& language)
{
    HtmlBody body(language);
    for (const PaperSheet& sheet : sheets)
        body.add(sheet, arranged(sheet.parts, look));
    const QString title = sheets.empty() ? QString() : htmlText(sheets.front().title);
    return PageHead + u"<title>%1</title>\n"_s.arg(title).toUtf8() + Style + "</head>\n<body>\n" +
           body.html().toUtf8() + "</body>\n</html>\n";
}

} // namespace shanke

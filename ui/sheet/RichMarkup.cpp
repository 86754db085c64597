// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/RichMarkup.h"

#include "lesson/InlineMarkup.h"
#include "ui/sheet/MarkupReader.h"
#include "ui/sheet/PictureObject.h"

#include <QTextBlock>
#include <QTextCursor>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Tags around a run, outermost first. A fixed order makes equal formats equal text.
struct Wrapping
{
    QString open;
    QString close;

    void add(const QString& tag, const QString& attributes = {})
    {
        open += u'<' + tag + attributes + u'>';
        close.prepend(u"</"_s + tag + u'>');
    }

    friend bool operator==(const Wrapping&, const Wrapping&) = default;
};

Wrapping wrappingOf(const QTextCharFormat& format, bool inHeading)
{
    Wrapping tags;
    if (format.isAnchor() && !format.anchorHref().isEmpty())
        tags.add(u"a"_s, u" href=\""_s + format.anchorHref().toHtmlEscaped() + u'"');
    else if (format.hasProperty(QTextFormat::ForegroundBrush))
        tags.add(u"span"_s, u" style=\"color:"_s + format.foreground().color().name() + u'"');
    if (format.fontWeight() >= QFont::DemiBold && !inHeading)
        tags.add(u"b"_s);
    if (format.fontItalic())
        tags.add(u"i"_s);
    if (format.fontUnderline() && !format.isAnchor())
        tags.add(u"u"_s);
    if (format.fontStrikeOut())
        tags.add(u"s"_s);
    if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
        tags.add(u"sub"_s);
    else if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        tags.add(u"sup"_s);
    return tags;
}

QString escapedText(QString text)
{
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::Nbsp, u' ');
    text.remove(QChar::ObjectReplacementCharacter);
    return escapedMarkup(text);
}

// What this editor cannot edit is written back wherever its text is whole; the same twice is one run, and so
// is what was typed beside it.
QString runText(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    const QString shown = format.property(KeptMarkup::shown).toString();
    if (shown.isEmpty() || !format.hasProperty(KeptMarkup::source))
        return escapedText(fragment.text());
    QStringList between = fragment.text().split(shown);
    for (QString& text : between)
        text = escapedText(text);
    return between.join(format.property(KeptMarkup::source).toString());
}

} // namespace

void insertMarkup(QTextCursor& cursor, const QString& markup, const QTextCharFormat& base)
{
    MarkupReader reader(markup, base);
    const bool showsPictures = PictureObject::isIn(*cursor.document());
    while (const std::optional<MarkupRun> run = reader.next()) {
        if (run->picture.isEmpty() || !showsPictures) {
            cursor.insertText(run->text, run->format);
            continue;
        }
        QTextImageFormat picture = PictureObject::format(run->picture, run->format);
        picture.setProperty(KeptMarkup::shown, QString(QChar::ObjectReplacementCharacter));
        cursor.insertImage(picture);
    }
}

QString markupOf(const QTextBlock& block)
{
    const bool inHeading = block.blockFormat().headingLevel() > 0;
    QString markup;
    Wrapping open;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const Wrapping tags = wrappingOf(it.fragment().charFormat(), inHeading);
        if (tags != open) {
            markup += open.close + tags.open;
            open = tags;
        }
        markup += runText(it.fragment());
    }
    return markup + open.close;
}

} // namespace shanke

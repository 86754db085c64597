// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Block.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace shanke {

// A picture of a pasted page. The blocks name it as "attachment:NAME".
struct PastedPicture
{
    QString name; // by its bytes: the same picture has the same name
    QByteArray bytes;

    friend bool operator==(const PastedPicture&, const PastedPicture&) = default;
};

// What another program put on the clipboard as a web page, in what a document can hold: paragraphs, headings,
// items, rows of tables as a line each; bold, italic, underline, strike, sub, super, readings, links, five
// colours, pictures. The rest is gone.
struct PastedPage
{
    Blocks blocks;
    QList<PastedPicture> pictures;
    int picturesLeft = 0; // not here, of no known kind or too large
    bool isCut = false;   // longer than what is taken at once
};

// What a page may not bring itself.
struct PastedPageSource
{
    QString pictureWord = QStringLiteral("picture"); // begins the names of pictures
    // The bytes of a picture that the page names by its address; empty: it is not taken. Without it no
    // address is followed.
    std::function<QByteArray(const QString& address)> picture{};
    // Whether the document that gets the text has a file of this name: what was copied out of it shows it
    // again. Without it there is none.
    std::function<bool(const QString& name)> isFile{};
};

// Tolerant of whatever programs write and whatever somebody wants a reader to do: time and memory are bounded
// by the length of `html`, and nothing is looked up but through `source`.
PastedPage readPastedPage(const QString& html, const PastedPageSource& source = {});

} // namespace shanke

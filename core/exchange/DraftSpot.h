// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// Where lines stand in a document of a file that is imported.
struct DraftSpot
{
    enum class Part {
        Header, // `key`: the field
        Place,  // `key`: the place
        Step,   // `key`: "title", "teacherActivity"...; `index`: of the step
        Other,  // `index`: of the text that is left over
    };
    static constexpr int New = -1; // as `index` of where lines go: a step, or a text, of their own

    size_t document = 0; // of the file, from 0
    Part part = Part::Other;
    QString key{};
    int index = New;

    friend bool operator==(const DraftSpot&, const DraftSpot&) = default;
};

struct DraftLine
{
    DraftSpot spot;
    int line = 0; // from 0

    friend bool operator==(const DraftLine&, const DraftLine&) = default;
};

} // namespace shanke

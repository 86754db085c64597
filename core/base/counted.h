// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Numbers with what is counted, in the English of the command line: "1 document", "2 documents". The ui
// translates its own with numerus forms.
namespace shanke {

// `one` is all that depends on the number, with the verb where there is one ("document needs"); `many` the
// same for every other number, by default with an s at the end.
QString counted(qint64 number, const QString& one, const QString& many = {});

} // namespace shanke

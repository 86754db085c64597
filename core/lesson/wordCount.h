// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shanke {

// How long a text is as teachers count it (字数): each Chinese, Japanese or Korean character, and each word
// or number between. Signs and spaces do not count.
int wordCount(QStringView text);

} // namespace shanke

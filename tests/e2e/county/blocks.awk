# SPDX-License-Identifier: GPL-3.0-or-later
# The commands of a page: each block that is marked ```sh goes into a file FOLDER/SECTION-NUMBER.sh, without what a
# list indents it by. SECTION is the number in the heading above it, or 0. What programs say stands in blocks marked
# ```text. Commands that stand anywhere else, indented or in a block without a mark, end this with 1: no test would
# run them.
/^## / { section = $2 ~ /^[0-9]+\.$/ ? $2 + 0 : 0 }

/^ *```/ {
  if (isInside) {
    close(file)
    isInside = 0
    next
  }
  if ($0 !~ /^ *```(sh|text)$/) {
    print FILENAME ":" FNR ": a block that is not marked as commands" > "/dev/stderr"
    status = 1
  }
  isInside = 1
  indent = match($0, /`/) - 1
  if ($0 ~ /text$/) {
    file = "/dev/null"
    next
  }
  file = sprintf("%s/%d-%02d.sh", folder, section, ++count)
  printf "" > file
  next
}

isInside { print substr($0, indent + 1) >> file; next }

/^    [^ ]/ {
  print FILENAME ":" FNR ": text that stands like a command" > "/dev/stderr"
  status = 1
}

END { exit status + isInside }

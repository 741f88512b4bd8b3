/* Search, the switch of colours, tabs of examples. Nothing else of a page needs a script. */
"use strict";
(function () {
    const script = document.currentScript;
    const root = script.dataset.root;

    /* ---- Search: names are words; camelCase, snake_case, kebab-case and their joined form are the same words ---- */

    const input = document.getElementById("search");
    const list = document.getElementById("found");
    const counted = document.getElementById("found-count");
    const MOST = 40;
    const KINDS = ["operation", "command", "resource", "guide", "record", "function", "error", "enumeration", "header", "type", "field",
        "parameter", "macro", "value"];
    let entries = null;
    let wanted = "";

    function words(text) {
        return text.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2").toLowerCase()
            .split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    }

    /* The words of a name without the prefix that nearly all names have. */
    function bare(text, prefix) {
        const found = words(text);
        return found.length > 1 && (found[0] === prefix || found[0] === "oac") ? found.slice(1) : found;
    }

    function prepared(index) {
        const prefix = words(index.prefix).join("");
        const all = [];
        function add(kind, name, others, beside, address) {
            all.push({ kind, name, beside, address, words: bare(name, prefix), others: bare(others, prefix), whole: words(name).join("") });
        }
        function members(kind, list, owners, place) {
            for (const [name, anchor, numbers] of list) {
                for (const at of numbers) {
                    const owner = owners[at][0];
                    add(kind, name, owner, "of " + owner, owners[at][place] + "#" + anchor);
                }
            }
        }
        index.entries.forEach(entry => add(...entry));
        index.types.forEach(function ([name, title, address, number], at) {
            add(at < index.records ? "record" : "enumeration", name, title, title, address);
            for (const ending of index.endings[number]) {
                add("function", ending.startsWith("_") ? name + ending : ending, "", "of " + title, address + "#functions");
            }
        });
        members("field", index.fields, index.types, 2);
        members("parameter", index.parameters, index.operations, 1);
        for (const entry of all) {
            entry.joined = entry.words.join("");
            entry.owned = entry.others.join("") + entry.joined; /* customer email */
            entry.rank = KINDS.indexOf(entry.kind);
        }
        return { all, prefix };
    }

    function inTurn(parts, from, query) {
        return query.every((word, at) => parts[from + at] !== undefined && parts[from + at].startsWith(word));
    }

    /* Of a word as people say it, what its other forms begin with as well: retry of retries, customers of customer. */
    function stem(word) {
        return word.length > 4 ? word.replace(/(ies|y|s)$/, "") : word;
    }

    /* 0 is best: the name; its beginning; words in it from a word's beginning; words in any turn; anywhere; other words;
       words of which only the stem is the same. */
    function score(entry, query, joined, whole, request) {
        if (request && entry.kind === "operation") {
            const [method, path] = entry.beside.toLowerCase().split(" ");
            if ((request[1] === undefined || request[1] === method) && path.includes(request[2])) {
                return path.endsWith(request[2]) ? 0 : 1;
            }
        }
        const [name, typed] = whole === joined ? [entry.joined, joined] : [entry.whole, whole]; /* who types a prefix means it */
        if (name === typed || entry.whole === whole) {
            return 0;
        }
        if (name.startsWith(typed) || entry.whole.startsWith(whole) || entry.owned === joined) {
            return 1;
        }
        for (let at = 1; at < entry.words.length; at++) {
            if (inTurn(entry.words, at, query) || entry.words.slice(at).join("").startsWith(joined)) {
                return 2;
            }
        }
        if (query.every(word => entry.words.some(part => part.startsWith(word)))) {
            return 3;
        }
        if (joined.length > 1 && entry.joined.includes(joined)) {
            return 4;
        }
        const both = entry.words.concat(entry.others);
        return query.every(word => both.some(part => part.startsWith(word))) ? 5 :
            query.every(word => both.some(part => part.startsWith(stem(word)))) ? 6 : -1;
    }

    function search(text) {
        const query = bare(text, entries.prefix);
        const joined = query.join("");
        const whole = words(text).join("");
        const request = /^(?:([a-z]+)\s+)?(\/\S*)$/.exec(text.trim().toLowerCase()); /* PUT /customers */
        const found = [];
        if (joined !== "") {
            for (const entry of entries.all) {
                const at = score(entry, query, joined, whole, request);
                if (at >= 0) {
                    found.push([at, entry]);
                }
            }
        }
        found.sort(([a, one], [b, two]) => a - b || one.rank - two.rank || one.name.length - two.name.length ||
            one.beside.length - two.beside.length ||
            (one.name < two.name ? -1 : one.name > two.name ? 1 : 0));
        return { found: found.map(([, entry]) => entry), query };
    }

    function element(name, kind, text) {
        const made = document.createElement(name);
        made.className = kind;
        made.textContent = text;
        return made;
    }

    /* The name with the words that were typed marked, where they stand in it as typed. */
    function marked(name, query, text) {
        const made = element("span", "who", "");
        const lower = name.toLowerCase();
        const typed = text.trim().toLowerCase();
        const pieces = typed !== "" && lower.includes(typed) ? [typed] : query;
        let at = 0;
        for (const piece of pieces) {
            const next = lower.indexOf(piece, at);
            if (next >= 0 && lower.length === name.length) {
                made.append(name.slice(at, next), element("mark", "", name.slice(next, next + piece.length)));
                at = next + piece.length;
            }
        }
        made.append(name.slice(at));
        return made;
    }

    function choose(option) {
        for (const each of list.querySelectorAll("[aria-selected=true]")) {
            each.setAttribute("aria-selected", "false");
        }
        if (option) {
            option.setAttribute("aria-selected", "true");
            option.scrollIntoView({ block: "nearest" });
            input.setAttribute("aria-activedescendant", option.id);
        } else {
            input.removeAttribute("aria-activedescendant");
        }
    }

    function chosen() {
        return list.querySelector("[aria-selected=true]");
    }

    function close() {
        list.hidden = true;
        input.setAttribute("aria-expanded", "false");
        input.removeAttribute("aria-activedescendant");
    }

    function show() {
        if (entries === null) {
            return;
        }
        const text = input.value;
        if (text.trim() === "") {
            list.replaceChildren();
            counted.textContent = "";
            close();
            return;
        }
        const { found, query } = search(text);
        const shown = found.slice(0, MOST).map((entry, at) => {
            const option = element("a", "", "");
            option.id = "found-" + at;
            option.href = root + entry.address;
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            option.tabIndex = -1;
            option.append(element("span", "what", entry.kind), marked(entry.name, query, text));
            if (entry.beside) {
                option.append(element("span", "beside", entry.beside));
            }
            return option;
        });
        counted.textContent = found.length === 0 ? "Nothing found" : found.length + " found";
        list.replaceChildren(...shown);
        if (shown.length === 0) {
            list.append(element("p", "", "Nothing has this name"));
            list.firstChild.setAttribute("role", "option");
            list.firstChild.setAttribute("aria-disabled", "true");
        }
        list.hidden = false;
        list.scrollTop = 0;
        input.setAttribute("aria-expanded", "true");
        choose(shown[0]);
    }

    /* The index is loaded when it is first needed: a page from file:// may load a script, and no data. */
    function load() {
        if (wanted === "") {
            wanted = script.dataset.index;
            const index = document.createElement("script");
            index.src = wanted;
            index.onload = function () {
                entries = prepared(window.oacIndex);
                if (document.activeElement === input) {
                    show();
                }
            };
            document.head.append(index);
        }
    }

    function key(event) {
        const option = chosen();
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            if (list.hidden) {
                show();
            } else if (option) {
                const down = event.key === "ArrowDown";
                const next = down ? option.nextElementSibling : option.previousElementSibling;
                choose(next || (down ? list.firstElementChild : list.lastElementChild));
            }
            event.preventDefault();
        } else if (event.key === "Enter" && option && !list.hidden) {
            event.preventDefault();
            option.click();
            close();
        } else if (event.key === "Escape") {
            event.preventDefault();
            if (list.hidden) {
                input.value = "";
                input.blur();
            } else {
                close();
            }
        }
    }

    input.addEventListener("focus", load);
    input.addEventListener("input", function () { load(); show(); });
    input.addEventListener("keydown", key);
    input.addEventListener("click", show);
    document.addEventListener("click", event => { if (!event.target.closest(".search")) { close(); } });
    list.addEventListener("click", event => { if (event.target.closest("a")) { close(); } });
    document.querySelector(".search").addEventListener("focusout", event => {
        if (!event.relatedTarget || !event.currentTarget.contains(event.relatedTarget)) { close(); }
    });
    document.addEventListener("keydown", function (event) {
        const typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
        if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            input.focus();
            input.select();
        }
    });

    /* ---- Light and dark: what the system says, until the switch is used ---- */

    const theme = document.getElementById("theme");
    const dark = window.matchMedia("(prefers-color-scheme: dark)");

    function isDark() {
        const said = document.documentElement.dataset.theme;
        return said ? said === "dark" : dark.matches;
    }
    function tell() {
        theme.setAttribute("aria-pressed", String(isDark()));
    }
    theme.addEventListener("click", function () {
        const now = isDark() ? "light" : "dark";
        document.documentElement.dataset.theme = now;
        keep("oac-theme", now);
        tell();
    });
    dark.addEventListener("change", tell);
    tell();

    function keep(name, value) {
        try {
            localStorage.setItem(name, value);
        } catch (error) { /* a browser that keeps nothing */ }
    }
    function kept(name) {
        try {
            return localStorage.getItem(name);
        } catch (error) {
            return null;
        }
    }

    /* ---- Examples as tabs, with what was chosen last ---- */

    const group = document.querySelector(".examples");

    function tabs() {
        const examples = Array.from(group.querySelectorAll(".example"));
        const bar = element("div", "tabs", "");
        const last = kept("oac-example");
        bar.setAttribute("role", "tablist");
        bar.setAttribute("aria-label", "Examples");
        const buttons = examples.map(function (example) {
            const button = element("button", "", example.dataset.label);
            button.type = "button";
            button.id = "tab-" + example.id;
            button.setAttribute("role", "tab");
            button.setAttribute("aria-controls", example.id);
            example.setAttribute("role", "tabpanel");
            example.setAttribute("aria-labelledby", button.id);
            bar.append(button);
            return button;
        });
        function select(at, focus) {
            examples.forEach((example, each) => { example.hidden = each !== at; });
            buttons.forEach(function (button, each) {
                button.setAttribute("aria-selected", String(each === at));
                button.tabIndex = each === at ? 0 : -1;
            });
            if (focus) {
                buttons[at].focus();
                keep("oac-example", examples[at].id);
            }
        }
        buttons.forEach((button, at) => button.addEventListener("click", () => select(at, true)));
        bar.addEventListener("keydown", function (event) {
            const at = buttons.indexOf(document.activeElement);
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
            if (step && at >= 0) {
                event.preventDefault();
                select((at + step + buttons.length) % buttons.length, true);
            }
        });
        examples[0].before(bar);
        group.classList.add("tabbed");
        select(Math.max(0, examples.findIndex(example => example.id === last)), false);
    }
    if (group) {
        tabs();
    }

    /* ---- In a long side bar the page that is open is in sight ---- */

    const current = document.querySelector(".side [aria-current]");
    if (current) {
        const side = current.closest(".side");
        side.scrollTop = Math.max(0, current.offsetTop - side.clientHeight / 2);
    }

    /* ---- Copying code, and opening a whole tree ---- */

    if (navigator.clipboard) {
        for (const block of document.querySelectorAll("pre.code")) {
            const around = element("div", "copy-of", "");
            const button = element("button", "copy", "Copy");
            button.type = "button";
            button.addEventListener("click", () => navigator.clipboard.writeText(block.textContent).then(function () {
                button.textContent = "Copied";
                setTimeout(() => { button.textContent = "Copy"; }, 1500);
            }, () => undefined));
            block.replaceWith(around);
            around.append(block, button);
        }
    }
    for (const button of document.querySelectorAll(".all")) {
        const branches = document.getElementById(button.dataset.for).getElementsByTagName("details");
        button.hidden = branches.length === 0;
        button.addEventListener("click", function () {
            const open = Array.from(branches).some(each => !each.open);
            Array.from(branches).forEach(each => { each.open = open; });
            button.textContent = open ? "Close all" : "Open all";
        });
    }
})();
